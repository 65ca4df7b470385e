package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Readings one after the other, however many there are, in an order that depends on words and days
/// alone, so that two workspaces that hold the same hand out the same.
public final class FigureRepository {

    private static final int ROWS_AT_ONCE = 1000;

    private final Workspace workspace;

    FigureRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What is selected of one indicator.
    ///
    /// @param backed whether counts or intervals are given with any of its values
    /// @param characteristics by which its readings are broken down, with their values
    public record Extent(
            long readings,
            int areas,
            LocalDate first,
            LocalDate last,
            boolean backed,
            SortedMap<String, Set<String>> characteristics) {}

    /// The extent of every indicator of which something is selected, by the indicator's key.
    public Map<Long, Extent> extents(FigureSelection selection) {
        return workspace.read(handle -> {
            Map<Long, SortedMap<String, Set<String>>> characteristics =
                    characteristics(handle, selection);
            return selected(
                            handle.createQuery(
                                    """
                                    SELECT series.indicator, count(*) AS readings, count(DISTINCT series.area) AS areas,
                                           min("end") AS first, max("end") AS last,
                                           max(coalesce(numerator, denominator, low, high) IS NOT NULL) AS backed
                                    FROM series JOIN observation ON observation.series = series.id
                                    JOIN period ON period.id = observation.period
                                    JOIN import_batch AS made ON made.id = observation.from_batch
                                    LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                    WHERE (:areas IS NULL OR series.area IN (SELECT value FROM json_each(:areas)))
                                      AND (:indicators IS NULL
                                           OR series.indicator IN (SELECT value FROM json_each(:indicators)))
                                      AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                    GROUP BY series.indicator
                                    """),
                            selection)
                    .map((row, _) -> {
                        long indicator = row.getLong("indicator");
                        return Map.entry(
                                indicator,
                                new Extent(
                                        row.getLong("readings"),
                                        row.getInt("areas"),
                                        LocalDate.parse(row.getString("first")),
                                        LocalDate.parse(row.getString("last")),
                                        row.getInt("backed") == 1,
                                        characteristics.getOrDefault(indicator, new TreeMap<>())));
                    })
                    .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
        });
    }

    private static Map<Long, SortedMap<String, Set<String>>> characteristics(
            Handle handle, FigureSelection selection) {
        Map<Long, SortedMap<String, Set<String>>> all = new HashMap<>();
        selected(
                        handle.createQuery(
                                """
                                SELECT DISTINCT series.indicator, characteristic, breakdown_part.value
                                FROM series JOIN breakdown_part ON breakdown_part.breakdown = series.breakdown
                                WHERE (:areas IS NULL OR series.area IN (SELECT value FROM json_each(:areas)))
                                  AND (:indicators IS NULL
                                       OR series.indicator IN (SELECT value FROM json_each(:indicators)))
                                  AND EXISTS (SELECT 1 FROM observation
                                              JOIN import_batch AS made ON made.id = observation.from_batch
                                              LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                              WHERE observation.series = series.id AND made.at <= :as_at
                                                AND (closed.at IS NULL OR closed.at > :as_at))
                                """),
                        selection)
                .map((row, _) ->
                        all.computeIfAbsent(row.getLong("indicator"), _ -> new TreeMap<>())
                                .computeIfAbsent(
                                        row.getString("characteristic"), _ -> new TreeSet<>())
                                .add(row.getString("value")))
                .list();
        return all;
    }

    /// The areas of which something is selected, by code, and what they lie in.
    public List<Area> areas(FigureSelection selection) {
        return workspace.read(handle -> {
            Set<Long> reached =
                    selected(
                                    handle.createQuery(
                                            """
                                            WITH RECURSIVE reached(area) AS (
                                                SELECT DISTINCT area FROM series
                                                WHERE (:areas IS NULL OR area IN (SELECT value FROM json_each(:areas)))
                                                  AND (:indicators IS NULL
                                                       OR indicator IN (SELECT value FROM json_each(:indicators)))
                                                  AND EXISTS (SELECT 1 FROM observation
                                                      JOIN import_batch AS made ON made.id = observation.from_batch
                                                      LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                                      WHERE observation.series = series.id AND made.at <= :as_at
                                                        AND (closed.at IS NULL OR closed.at > :as_at))
                                                UNION
                                                SELECT whole FROM reached JOIN area_part ON part = reached.area)
                                            SELECT area FROM reached
                                            """),
                                    selection)
                            .mapTo(Long.class)
                            .collect(Collectors.toCollection(HashSet::new));
            return handle.createQuery("SELECT * FROM area ORDER BY code")
                    .map((row, _) -> Rows.area(row))
                    .filter(area -> reached.contains(area.id()))
                    .list();
        });
    }

    private static Query selected(Query query, FigureSelection selection) {
        return query.bind("areas", FigureSelection.json(selection.areas()))
                .bind("indicators", FigureSelection.json(selection.indicators()))
                .bind("as_at", Moments.text(selection.asAt().instant()));
    }

    /// Hands out the selected readings of one indicator, by breakdown, area and period. They are
    /// read as they are asked for.
    public void each(Indicator indicator, FigureSelection selection, Consumer<Figure> listener) {
        workspace.read(handle -> {
            Map<Long, Area> areas =
                    handle.createQuery("SELECT * FROM area")
                            .map((row, _) -> Rows.area(row))
                            .collectToMap(Area::id, Function.identity());
            FigureRows rows = new FigureRows(handle, areas);
            handle.createQuery(
                            """
                            SELECT series.area, series.breakdown,
                                   observation.value, numerator, denominator, low, high, quality,
                                   as_typed, reason, period_label.label,
                                   period.id AS period_id, period.kind AS period_kind,
                                   start AS period_start, "end" AS period_end
                            FROM series CROSS JOIN observation ON observation.series = series.id
                            JOIN period ON period.id = observation.period
                            JOIN period_label ON period_label.id = observation.label
                            JOIN import_batch AS made ON made.id = observation.from_batch
                            JOIN area ON area.id = series.area
                            JOIN breakdown ON breakdown.id = series.breakdown
                            LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                            LEFT JOIN marker ON marker.id = observation.marker
                            WHERE series.indicator = :indicator
                              AND (:areas IS NULL OR series.area IN (SELECT value FROM json_each(:areas)))
                              AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                            ORDER BY breakdown.text, area.code, "end", start, period.kind
                            """)
                    .setFetchSize(ROWS_AT_ONCE)
                    .bind("indicator", indicator.id())
                    .bind("areas", FigureSelection.json(selection.areas()))
                    .bind("as_at", Moments.text(selection.asAt().instant()))
                    .map((row, _) -> rows.figure(row))
                    .forEach(listener);
            return indicator;
        });
    }

    /// Rows as figures; what many of them share is made once.
    private record FigureRows(
            Handle handle,
            Map<Long, Area> areas,
            Map<Long, Breakdown> breakdowns,
            Map<Long, Period> periods) {

        FigureRows(Handle handle, Map<Long, Area> areas) {
            this(handle, areas, new HashMap<>(), new HashMap<>());
        }

        Figure figure(ResultSet row) throws SQLException {
            Period period = periods.get(row.getLong("period_id"));
            if (period == null) {
                period = Rows.period(row);
                periods.put(row.getLong("period_id"), period);
            }
            return new Figure(
                    java.util.Objects.requireNonNull(areas.get(row.getLong("area"))),
                    breakdowns.computeIfAbsent(
                            row.getLong("breakdown"), id -> Keys.breakdown(handle, id)),
                    period,
                    row.getString("label"),
                    Rows.reading(row),
                    Rows.backing(row),
                    Qualities.of(row.getInt("quality")));
        }
    }
}
