package io.github.placeline.store;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// How far the figures of each indicator reach.
public final class CoverageRepository {

    private final Workspace workspace;

    CoverageRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// One indicator's reach: how many areas have a row for it and in which periods, oldest first.
    ///
    /// @param periods empty when every import that brought any was undone
    public record Coverage(Indicator indicator, int areas, List<Period> periods) {
        public Coverage {
            periods = List.copyOf(periods);
        }
    }

    /// Every indicator, by first topic and then name. Reads the whole workspace once.
    public List<Coverage> all() {
        List<Indicator> indicators = workspace.indicators().all();
        return workspace.read(handle -> {
            Map<Long, SortedSet<Period>> periods = periods(handle);
            Map<Long, Integer> areas = areas(handle);
            return indicators.stream()
                    .map(indicator ->
                            new Coverage(
                                    indicator,
                                    areas.getOrDefault(indicator.id(), 0),
                                    List.copyOf(
                                            periods.getOrDefault(indicator.id(), new TreeSet<>()))))
                    .toList();
        });
    }

    private static Map<Long, SortedSet<Period>> periods(Handle handle) {
        Map<Long, SortedSet<Period>> periods = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT indicator, period.kind AS period_kind, start AS period_start, "end" AS period_end
                        FROM (SELECT DISTINCT series.indicator, observation.period
                              FROM series JOIN observation ON observation.series = series.id
                              WHERE to_batch IS NULL) AS recorded
                        JOIN period ON period.id = recorded.period
                        """)
                .map((row, _) ->
                        periods.computeIfAbsent(row.getLong("indicator"), _ -> new TreeSet<>())
                                .add(Rows.period(row)))
                .list();
        return periods;
    }

    private static Map<Long, Integer> areas(Handle handle) {
        return handle.createQuery(
                        "SELECT indicator, count(DISTINCT area) AS areas FROM series GROUP BY indicator")
                .map((row, _) -> Map.entry(row.getLong("indicator"), row.getInt("areas")))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
