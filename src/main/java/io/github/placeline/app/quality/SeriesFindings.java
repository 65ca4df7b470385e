package io.github.placeline.app.quality;

import io.github.placeline.analysis.quality.ExpectedPeriods;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is to be looked at in one indicator's readings: what areas lack, what is provisional, what
/// is withheld.
final class SeriesFindings {

    private final Indicator indicator;
    private final Map<Breakdown, ExpectedPeriods> expected = new HashMap<>();
    private final Map<Breakdown, Map<Area, List<Figure>>> series = new LinkedHashMap<>();

    SeriesFindings(Indicator indicator) {
        this.indicator = indicator;
    }

    void see(Figure figure) {
        series.computeIfAbsent(figure.breakdown(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(figure.area(), _ -> new ArrayList<>())
                .add(figure);
    }

    /// Each series, its figures oldest first.
    List<List<Figure>> all() {
        return series.values().stream().flatMap(areas -> areas.values().stream()).toList();
    }

    /// The newest period that anybody has a figure for; null when nobody has any.
    @Nullable Period newest() {
        return all().stream()
                .flatMap(List::stream)
                .map(Figure::period)
                .max(Period::compareTo)
                .orElse(null);
    }

    /// @param authorities those that exist today, in whichever world
    List<Finding> findings(List<Area> authorities) {
        List<Finding> found = new ArrayList<>();
        series.forEach((breakdown, areas) -> {
            ExpectedPeriods wanted =
                    expected.computeIfAbsent(breakdown, _ -> new ExpectedPeriods());
            areas.forEach((area, figures) -> wanted.see(area, periods(figures)));
            areas.forEach((area, figures) -> judge(area, breakdown, figures, wanted, found));
        });
        strangers(authorities, found);
        return found;
    }

    private void judge(
            Area area,
            Breakdown breakdown,
            List<Figure> figures,
            ExpectedPeriods wanted,
            List<Finding> found) {
        List<Period> lacked = wanted.lackedBy(area, periods(figures));
        add(found, Concern.MISSING, area, breakdown, lacked, "No reading, though others have one.");
        List<Period> provisional =
                which(figures, figure -> figure.quality() == Quality.PROVISIONAL);
        add(
                found,
                Concern.PROVISIONAL,
                area,
                breakdown,
                provisional,
                provisional.size() == 1
                        ? "The figure is provisional."
                        : provisional.size() + " figures are provisional.");
        add(
                found,
                Concern.WITHHELD,
                area,
                breakdown,
                which(figures, SeriesFindings::isWithheld),
                reasons(figures));
    }

    /// A council is not missed where it was not there.
    private static boolean isWithheld(Figure figure) {
        return figure.reading() instanceof Reading.Withheld
                && figure.area()
                        .lifetime()
                        .overlaps(figure.period().start(), figure.period().end());
    }

    /// Authorities without any reading, where most others have some.
    private void strangers(List<Area> authorities, List<Finding> found) {
        Map<Area, List<Figure>> total = series.getOrDefault(Breakdown.TOTAL, Map.of());
        ExpectedPeriods wanted = expected.get(Breakdown.TOTAL);
        if (wanted == null || total.isEmpty()) return;
        boolean invented = total.keySet().iterator().next().invented();
        List<Area> peers =
                authorities.stream().filter(area -> area.invented() == invented).toList();
        if (wanted.areas(AreaKind.LOCAL_AUTHORITY) * 2 < peers.size()) return;
        for (Area area : peers) {
            if (total.containsKey(area)) continue;
            found.add(
                    Finding.of(
                            Concern.MISSING,
                            area,
                            indicator,
                            Breakdown.TOTAL,
                            null,
                            "All",
                            "No reading at all, though most authorities have some."));
        }
    }

    private void add(
            List<Finding> found,
            Concern concern,
            Area area,
            Breakdown breakdown,
            List<Period> periods,
            String text) {
        if (periods.isEmpty()) return;
        found.add(
                Finding.of(
                        concern,
                        area,
                        indicator,
                        breakdown,
                        periods.getLast(),
                        PeriodList.words(periods),
                        text));
    }

    private static Set<Period> periods(List<Figure> figures) {
        return figures.stream().map(Figure::period).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Period> which(List<Figure> figures, Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).map(Figure::period).sorted().toList();
    }

    /// "Marked c: suppressed to protect confidentiality."
    private static String reasons(List<Figure> figures) {
        return figures.stream()
                .filter(SeriesFindings::isWithheld)
                .map(Figure::reading)
                .map(Reading.Withheld.class::cast)
                .map(SeriesFindings::reason)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String reason(Reading.Withheld withheld) {
        String words = withheld.reason().words();
        return withheld.asTyped().isBlank()
                ? words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + "."
                : "Marked “%s”: %s.".formatted(withheld.asTyped(), words);
    }
}
