package io.github.placeline.app.quality;

import io.github.placeline.analysis.Figures;
import io.github.placeline.importing.check.Doubt;
import io.github.placeline.importing.check.Earlier;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The stored readings of an indicator that are out of the ordinary, by the checks of an import. A
/// series break that somebody has recorded explains a jump: what lies before it is not compared.
final class UnusualReadings {

    private static final int MOST_JUMPS = 10;
    private static final int FIFTH = 5;

    private final Indicator indicator;
    private final Figures words;
    private final List<SeriesBreak> breaks;
    private final LocalDate today;
    private final Earlier earlier = new Earlier();
    private final Map<Period, Integer> published = new HashMap<>();
    private final Map<Period, List<Finding>> jumps = new TreeMap<>();
    private final List<Finding> found = new ArrayList<>();

    UnusualReadings(Indicator indicator, List<SeriesBreak> breaks, LocalDate today) {
        this.indicator = indicator;
        this.words = Figures.of(indicator);
        this.breaks = breaks;
        this.today = today;
    }

    /// @param series each oldest first
    List<Finding> in(List<List<Figure>> series) {
        series.forEach(this::judge);
        jumps.forEach(this::tellJumps);
        return found;
    }

    private record Value(Period period, double value) {}

    private void judge(List<Figure> figures) {
        List<Value> before = new ArrayList<>();
        for (Figure figure : figures) {
            if (!(figure.reading() instanceof Reading.Published(var value, _, _))) continue;
            published.merge(figure.period(), 1, Integer::sum);
            if (figure.period().start().isAfter(today))
                found.add(
                        finding(
                                figure,
                                words.figure(value) + " is for a period that has not begun."));
            earlier.clear();
            for (Value one : before)
                if (one.period().isComparableWith(figure.period())
                        && isSameRecord(one.period(), figure.period())) earlier.add(one.value());
            Optional.ofNullable(earlier.judge(value))
                    .ifPresent(doubt -> doubt(figure, value, doubt));
            before.add(new Value(figure.period(), value));
        }
    }

    /// Whether no series break lies between two periods.
    private boolean isSameRecord(Period one, Period later) {
        return breaks.stream()
                .noneMatch(joint ->
                        joint.first().start().isAfter(one.start())
                                && !joint.first().start().isAfter(later.start()));
    }

    private void doubt(Figure figure, double value, Doubt doubt) {
        switch (doubt) {
            case Doubt.Jump(var count, var median, var deviations) ->
                    jumps.computeIfAbsent(figure.period(), _ -> new ArrayList<>())
                            .add(
                                    finding(
                                            figure,
                                            "%s is far from its %d earlier figures, whose median is %s (%d robust deviations)."
                                                    .formatted(
                                                            words.figure(value),
                                                            count,
                                                            words.figure(median),
                                                            Math.round(deviations))));
            case Doubt.ScaleSlip(var usual, var factor, var small) ->
                    found.add(
                            finding(
                                    figure,
                                    String.format(
                                            Locale.UK,
                                            "%s among figures of about %s looks %,d times too %s.",
                                            words.figure(value),
                                            words.figure(usual),
                                            factor,
                                            small ? "small" : "large")));
            case Doubt.MovedEverywhere _,
                    Doubt.OutsidePercent _,
                    Doubt.EnglandDiffers _,
                    Doubt.Future _ -> {}
        }
    }

    /// Where a fifth or more of a period's readings jump, the indicator moved and not its areas.
    private void tellJumps(Period period, List<Finding> some) {
        int all = published.getOrDefault(period, 0);
        if (some.size() < MOST_JUMPS || some.size() * FIFTH < all) {
            found.addAll(some);
            return;
        }
        found.add(
                Finding.of(
                        Concern.UNUSUAL,
                        null,
                        indicator,
                        Breakdown.TOTAL,
                        period,
                        period.label(),
                        String.format(
                                Locale.UK,
                                "%,d of %,d figures are far from the earlier ones of their area, so it is the"
                                        + " indicator that moved. Where it is measured in a new way,"
                                        + " record a series break.",
                                some.size(),
                                all)));
    }

    private Finding finding(Figure figure, String text) {
        return Finding.of(
                Concern.UNUSUAL,
                figure.area(),
                indicator,
                figure.breakdown(),
                figure.period(),
                figure.period().label(),
                text);
    }
}
