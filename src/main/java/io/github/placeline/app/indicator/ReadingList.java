package io.github.placeline.app.indicator;

import io.github.placeline.app.Benchmarks;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The readings of an area as they were published, one by one, beside England's.
public final class ReadingList {

    private static final int BREAKDOWNS_NAMED = 5;
    private static final String TOTAL = "Total";

    private final Workspace workspace;

    public ReadingList(Workspace workspace) {
        this.workspace = workspace;
    }

    /// One reading.
    ///
    /// @param country England's reading for the same breakdown and period; absent where there is
    ///   none
    public record Row(
            Area area,
            Indicator indicator,
            Breakdown breakdown,
            Observation observation,
            Reading country) {}

    /// The breakdowns that are meant: without `wanted` the total, or all where there is no total;
    /// otherwise those that have each wanted value, `Total` meaning that the characteristic does
    /// not occur.
    ///
    /// @throws Refusal when the area has no figures of the indicator, or none for what is wanted
    public List<Breakdown> breakdowns(Area area, Indicator indicator, Map<String, String> wanted) {
        List<Breakdown> all = workspace.series().breakdowns(area, indicator);
        if (all.isEmpty())
            throw Refusal.ofInput(
                    "The workspace has no figures of \"%s\" for %s."
                            .formatted(indicator.name(), area.name()));
        if (wanted.isEmpty()) return all.contains(Breakdown.TOTAL) ? List.of(Breakdown.TOTAL) : all;
        List<Breakdown> meant = all.stream().filter(one -> has(one, wanted)).toList();
        if (meant.isEmpty())
            throw Refusal.ofInput(
                    "%s has no figures of \"%s\" for %s. It has: %s."
                            .formatted(
                                    area.name(),
                                    indicator.name(),
                                    Breakdown.of(wanted).text(),
                                    named(all)));
        return meant;
    }

    private static boolean has(Breakdown breakdown, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(part -> {
                    String value = breakdown.parts().get(part.getKey());
                    return part.getValue().equals(TOTAL)
                            ? value == null || value.equals(TOTAL)
                            : part.getValue().equalsIgnoreCase(value);
                });
    }

    private static String named(List<Breakdown> all) {
        String some =
                String.join(
                        ", ", all.stream().limit(BREAKDOWNS_NAMED).map(Breakdown::text).toList());
        int more = all.size() - BREAKDOWNS_NAMED;
        return more > 0 ? some + " and " + more + " more" : some;
    }

    /// Every reading for these breakdowns, oldest first in each.
    public List<Row> rows(Area area, Indicator indicator, List<Breakdown> breakdowns, AsAt asAt) {
        Optional<Area> country = new Benchmarks(workspace).countryOf(area);
        List<Row> rows = new ArrayList<>();
        for (Breakdown breakdown : breakdowns) {
            Series own = workspace.series().of(area, indicator, breakdown, asAt);
            Optional<Series> beside =
                    country.map(one -> workspace.series().of(one, indicator, breakdown, asAt));
            for (Observation observation : own.observations()) {
                Reading theirs =
                        beside.map(series -> series.at(observation.period()))
                                .orElse(Reading.ABSENT);
                rows.add(new Row(area, indicator, breakdown, observation, theirs));
            }
        }
        return rows;
    }
}
