package io.github.placeline.app.years;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Spread;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.chart.Wording;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.chart.YearsContent.Measure;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets areas into the frames of their years.
///
/// @param up every area's series upwards
/// @param across every area's series to the right, none for the places
/// @param upBreaks of the indicator upwards
/// @param acrossBreaks of the one to the right
record Frames(
        YearsQuestion question,
        List<Series> up,
        List<Series> across,
        List<SeriesBreak> upBreaks,
        List<SeriesBreak> acrossBreaks) {

    private static final Measure PLACES =
            new Measure("Place among local authorities", new PlaceWording(), true);

    String title() {
        Indicator other = question.across();
        String upwards = ShortName.title(question.up());
        return other == null ? upwards : upwards + " and " + ShortName.title(other);
    }

    Measure upMeasure() {
        return measure(question.up());
    }

    Measure acrossMeasure() {
        Indicator other = question.across();
        return other == null ? PLACES : measure(other);
    }

    private static Measure measure(Indicator indicator) {
        String unit = Figures.of(indicator).unitWords();
        String name = ShortName.title(indicator);
        return new Measure(
                unit.isEmpty() || unit.equals("%") ? name : name + ", " + unit,
                Wording.of(indicator.unit(), indicator.decimals()),
                false);
    }

    /// What is shown of a period.
    record Dated(Period period, Frame frame) {}

    /// One for each period in the order of time; a year in the middle for which nobody has a figure
    /// has an empty one, at either end it has none.
    List<Dated> all() {
        List<Dated> frames = new ArrayList<>();
        Map<Long, Series> beside =
                across.stream().collect(Collectors.toMap(one -> one.area().id(), one -> one));
        List<Period> recorded = Periods.of(across);
        Period before = null;
        for (Period period : Periods.withGaps(Periods.of(up))) {
            Period other = question.across() == null ? period : Periods.beside(period, recorded);
            frames.add(new Dated(period, frame(period, other, before, beside)));
            before = period;
        }
        while (!frames.isEmpty() && frames.getFirst().frame().dots().isEmpty())
            frames.removeFirst();
        while (!frames.isEmpty() && frames.getLast().frame().dots().isEmpty()) frames.removeLast();
        int years = question.years();
        int first = years == 0 ? 0 : Math.max(0, frames.size() - years);
        return frames.subList(first, frames.size());
    }

    private Frame frame(
            Period period,
            @Nullable Period other,
            @Nullable Period before,
            Map<Long, Series> beside) {
        List<Dot> dots = other == null ? List.of() : dots(period, other, beside);
        List<SeriesBreak> anew =
                Stream.concat(upBreaks.stream(), acrossBreaks.stream())
                        .filter(one -> isBetween(one.first(), before, period))
                        .toList();
        String note =
                dots.isEmpty()
                        ? (question.across() == null
                                        ? "Nobody has a figure for %s."
                                        : "Nobody has both figures for %s.")
                                .formatted(period.label())
                        : anew.stream()
                                .map(Frames::words)
                                .distinct()
                                .collect(Collectors.joining(" "));
        return new Frame(period.label(), !anew.isEmpty(), dots, note);
    }

    private static boolean isBetween(Period first, @Nullable Period before, Period period) {
        return before != null && first.compareTo(before) > 0 && first.compareTo(period) <= 0;
    }

    private static String words(SeriesBreak known) {
        String why = known.whatChanged().strip();
        return "Measured in a new way from %s%s"
                .formatted(known.first().label(), why.isEmpty() ? "." : ": " + why + ".");
    }

    private List<Dot> dots(Period period, Period other, Map<Long, Series> beside) {
        Spread spread = Spread.of(question.up(), period, up);
        List<Dot> dots = new ArrayList<>();
        for (Series one : up) {
            if (!(one.at(period) instanceof Reading.Published(double value, _, _))) continue;
            Indicator along = question.across();
            Series second = beside.get(one.area().id());
            if (along == null) {
                dots.add(placed(one.area(), value, spread));
            } else if (second != null
                    && second.at(other) instanceof Reading.Published(double level, _, _)) {
                dots.add(paired(one.area(), value, level, other, along));
            }
        }
        return dots;
    }

    private Dot placed(Area area, double value, Spread spread) {
        boolean lowIsGood = question.up().polarity() == Polarity.LOWER_IS_BETTER;
        int better = lowIsGood ? spread.values().below(value) : spread.values().above(value);
        String rank =
                Spread.isAuthority(area)
                        ? spread.rankOf(value).map(place -> ", " + place.words()).orElse("")
                        : "";
        String words = "%s: %s%s.".formatted(area.name(), figure(question.up(), value), rank);
        return new Dot(area.id(), area.name(), better + 1, value, kind(area), words);
    }

    private Dot paired(Area area, double value, double along, Period other, Indicator across) {
        String words =
                "%s: %s in %s, %s in %s (%s)."
                        .formatted(
                                area.name(),
                                figure(question.up(), value),
                                ShortName.title(question.up()),
                                figure(across, along),
                                ShortName.title(across),
                                other.label());
        return new Dot(area.id(), area.name(), along, value, kind(area), words);
    }

    static String figure(Indicator indicator, double value) {
        return Figures.of(indicator).value(value);
    }

    private Kind kind(Area area) {
        if (area.equals(question.first())) return Kind.FIRST;
        if (area.equals(question.second())) return Kind.SECOND;
        return area.kind() == AreaKind.COUNTRY ? Kind.COUNTRY : Kind.OTHER;
    }
}
