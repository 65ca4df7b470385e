package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;

/// Readings as series, now or as they were known at an earlier moment.
public final class SeriesRepository {

    private final Workspace workspace;

    SeriesRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The series of one area; empty, not missing, when the workspace has none.
    public Series of(Area area, Indicator indicator, Breakdown breakdown, AsAt asAt) {
        List<Observation> observations =
                workspace.read(handle ->
                        asAt(
                                        handle.createQuery(
                                                """
                                                SELECT observation.value, numerator, denominator, low, high, quality, line,
                                                       as_typed, reason, period_label.label AS label, import_sheet.name AS sheet,
                                                       made.id AS batch, made.file_name,
                                                       period.kind AS period_kind, start AS period_start, "end" AS period_end
                                                FROM series
                                                JOIN observation ON observation.series = series.id
                                                JOIN period ON period.id = observation.period
                                                JOIN period_label ON period_label.id = observation.label
                                                JOIN import_batch AS made ON made.id = observation.from_batch
                                                LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                                LEFT JOIN marker ON marker.id = observation.marker
                                                LEFT JOIN import_sheet ON import_sheet.id = observation.sheet
                                                WHERE series.area = :area AND series.indicator = :indicator
                                                  AND series.breakdown = (SELECT id FROM breakdown WHERE text = :breakdown)
                                                  AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                                ORDER BY "end", start
                                                """),
                                        asAt)
                                .bind("area", area.id())
                                .bind("indicator", indicator.id())
                                .bind("breakdown", breakdown.text())
                                .map((row, _) -> Rows.observation(row))
                                .list());
        return new Series(area, indicator, breakdown, observations);
    }

    /// The series of every area that has one, by the area's key.
    public Map<Long, Series> ofEveryArea(Indicator indicator, Breakdown breakdown, AsAt asAt) {
        return workspace.read(handle -> {
            Map<Long, Area> areas = new LinkedHashMap<>();
            Map<Long, List<Observation>> observations = new LinkedHashMap<>();
            asAt(
                            handle.createQuery(
                                    """
                                    SELECT area.*, observation.value, numerator, denominator, low, high, quality, line,
                                           as_typed, reason, period_label.label AS label, import_sheet.name AS sheet,
                                           made.id AS batch, made.file_name,
                                           period.kind AS period_kind, start AS period_start, "end" AS period_end
                                    FROM series
                                    JOIN area ON area.id = series.area
                                    JOIN observation ON observation.series = series.id
                                    JOIN period ON period.id = observation.period
                                    JOIN period_label ON period_label.id = observation.label
                                    JOIN import_batch AS made ON made.id = observation.from_batch
                                    LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                    LEFT JOIN marker ON marker.id = observation.marker
                                    LEFT JOIN import_sheet ON import_sheet.id = observation.sheet
                                    WHERE series.indicator = :indicator
                                      AND series.breakdown = (SELECT id FROM breakdown WHERE text = :breakdown)
                                      AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                    ORDER BY series.area, "end", start
                                    """),
                            asAt)
                    .bind("indicator", indicator.id())
                    .bind("breakdown", breakdown.text())
                    .map((row, _) -> {
                        Area area = areas.computeIfAbsent(row.getLong("id"), _ -> areaOf(row));
                        observations
                                .computeIfAbsent(area.id(), _ -> new ArrayList<>())
                                .add(Rows.observation(row));
                        return area;
                    })
                    .list();
            Map<Long, Series> series = new LinkedHashMap<>();
            observations.forEach((id, list) ->
                    series.put(
                            id,
                            new Series(
                                    java.util.Objects.requireNonNull(areas.get(id)),
                                    indicator,
                                    breakdown,
                                    list)));
            return series;
        });
    }

    /// The breakdowns that the area has for the indicator, the total first.
    public List<Breakdown> breakdowns(Area area, Indicator indicator) {
        return workspace.read(handle ->
                handle
                        .createQuery(
                                """
                                SELECT series.breakdown, characteristic, breakdown_part.value FROM series
                                LEFT JOIN breakdown_part ON breakdown_part.breakdown = series.breakdown
                                WHERE area = :area AND indicator = :indicator ORDER BY series.breakdown
                                """)
                        .bind("area", area.id())
                        .bind("indicator", indicator.id())
                        .reduceRows(
                                new TreeMap<Long, Map<String, String>>(),
                                (found, row) -> {
                                    Map<String, String> parts =
                                            found.computeIfAbsent(
                                                    row.getColumn("breakdown", Long.class),
                                                    _ -> new TreeMap<>());
                                    String characteristic =
                                            row.getColumn("characteristic", String.class);
                                    if (characteristic != null)
                                        parts.put(
                                                characteristic,
                                                row.getColumn("value", String.class));
                                    return found;
                                })
                        .values()
                        .stream()
                        .map(Breakdown::of)
                        .toList());
    }

    private static Area areaOf(java.sql.ResultSet row) {
        try {
            return Rows.area(row);
        } catch (java.sql.SQLException failed) {
            throw new org.jdbi.v3.core.result.ResultSetException("area", failed, null);
        }
    }

    private static Query asAt(Query query, AsAt asAt) {
        return query.bind("as_at", Moments.text(asAt.instant()));
    }
}
