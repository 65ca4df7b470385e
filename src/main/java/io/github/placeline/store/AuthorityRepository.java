package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What all local authorities together publish, without their names: for spreads, where a series
/// each would be too slow. Totals only.
public final class AuthorityRepository {

    private final Workspace workspace;

    AuthorityRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The two ends of a change.
    public record Ends(Indicator indicator, Period from, Period to) {
        private String json() {
            return "[%d,%s,%s]".formatted(indicator.id(), json(from), json(to));
        }

        private static String json(Period period) {
            return "\"%s\",\"%s\",\"%s\""
                    .formatted(period.kind().name(), period.start(), period.end());
        }
    }

    /// One authority's published values at both ends.
    public record Change(double from, double to) {}

    /// The changes of every authority that publishes a value at both ends.
    ///
    /// @param invented whether the made-up authorities are meant, or the real ones
    public Map<Ends, List<Change>> changes(Collection<Ends> wanted, boolean invented, AsAt asAt) {
        Map<Ends, List<Change>> changes = new HashMap<>();
        Continuations joints = workspace.read(Continuations::in);
        List<Ends> ends = new ArrayList<>();
        for (Ends one : wanted) {
            if (joints.of(one.indicator().id(), Breakdown.TOTAL).isEmpty()) ends.add(one);
            else changes.put(one, joined(one, invented, asAt));
        }
        List<List<Change>> found =
                Stream.<List<Change>>generate(ArrayList::new).limit(ends.size()).toList();
        workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT ends.key AS place, earlier.value AS before, later.value AS after
                                FROM json_each(:ends) AS ends
                                CROSS JOIN period AS first ON first.kind = ends.value ->> '$[1]'
                                  AND first.start = ends.value ->> '$[2]' AND first."end" = ends.value ->> '$[3]'
                                CROSS JOIN period AS last ON last.kind = ends.value ->> '$[4]'
                                  AND last.start = ends.value ->> '$[5]' AND last."end" = ends.value ->> '$[6]'
                                CROSS JOIN area
                                CROSS JOIN series ON series.indicator = ends.value ->> '$[0]'
                                  AND series.breakdown = 1 AND series.area = area.id
                                CROSS JOIN observation AS earlier
                                  ON earlier.series = series.id AND earlier.period = first.id
                                JOIN import_batch AS made ON made.id = earlier.from_batch
                                LEFT JOIN import_batch AS closed ON closed.id = earlier.to_batch
                                CROSS JOIN observation AS later
                                  ON later.series = series.id AND later.period = last.id
                                JOIN import_batch AS made_later ON made_later.id = later.from_batch
                                LEFT JOIN import_batch AS closed_later ON closed_later.id = later.to_batch
                                WHERE area.kind = 'LOCAL_AUTHORITY' AND area.invented = :invented
                                  AND earlier.value IS NOT NULL AND later.value IS NOT NULL
                                  AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                  AND made_later.at <= :as_at
                                  AND (closed_later.at IS NULL OR closed_later.at > :as_at)
                                """)
                        .bind(
                                "ends",
                                ends.stream()
                                        .map(Ends::json)
                                        .collect(Collectors.joining(",", "[", "]")))
                        .bind("invented", invented)
                        .bind("as_at", Moments.text(asAt.instant()))
                        .map((row, _) ->
                                found.get(row.getInt("place"))
                                        .add(
                                                new Change(
                                                        row.getDouble("before"),
                                                        row.getDouble("after"))))
                        .list());
        for (int i = 0; i < ends.size(); i++)
            if (!found.get(i).isEmpty()) changes.put(ends.get(i), found.get(i));
        return changes;
    }

    /// The same for an indicator that carries on an older one.
    private List<Change> joined(Ends ends, boolean invented, AsAt asAt) {
        List<Area> authorities =
                workspace.areas().all().stream()
                        .filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY)
                        .filter(area -> area.invented() == invented)
                        .toList();
        return workspace
                .series()
                .among(authorities, List.of(ends.indicator()), Breakdown.TOTAL, asAt)
                .stream()
                .filter(series -> series.at(ends.from()) instanceof Reading.Published)
                .filter(series -> series.at(ends.to()) instanceof Reading.Published)
                .map(series ->
                        new Change(
                                ((Reading.Published) series.at(ends.from())).value(),
                                ((Reading.Published) series.at(ends.to())).value()))
                .toList();
    }

    /// The periods that countries, regions and authorities have a row for, by the indicator's key.
    public Map<Long, Set<Period>> recorded(
            Collection<Indicator> indicators, boolean invented, AsAt asAt) {
        Map<Long, Set<Period>> recorded = new HashMap<>();
        workspace.read(handle ->
                handle.createQuery(
                                """
                                WITH source AS MATERIALIZED (
                                      SELECT asked.value ->> 0 AS wanted, asked.value ->> 1 AS indicator,
                                             breakdown.id AS breakdown
                                      FROM json_each(:sources) AS asked
                                      CROSS JOIN breakdown ON breakdown.text = asked.value ->> 2)
                                SELECT recorded.wanted AS indicator, period.kind AS period_kind, start AS period_start,
                                       "end" AS period_end
                                FROM (SELECT DISTINCT source.wanted, observation.period
                                      FROM source
                                      CROSS JOIN area
                                      CROSS JOIN series ON series.indicator = source.indicator
                                        AND series.breakdown = source.breakdown AND series.area = area.id
                                      CROSS JOIN observation ON observation.series = series.id
                                      JOIN import_batch AS made ON made.id = observation.from_batch
                                      LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                      WHERE area.kind IN ('COUNTRY', 'REGION', 'LOCAL_AUTHORITY')
                                        AND area.invented = :invented
                                        AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                     ) AS recorded
                                JOIN period ON period.id = recorded.period
                                """)
                        .bind("sources", sources(indicators))
                        .bind("invented", invented)
                        .bind("as_at", Moments.text(asAt.instant()))
                        .map((row, _) ->
                                recorded.computeIfAbsent(
                                                row.getLong("indicator"), _ -> new HashSet<>())
                                        .add(Rows.period(row)))
                        .list());
        return recorded;
    }

    /// The periods later than a known one that countries, regions and authorities have a row for,
    /// by the indicator's key. Looks nowhere but there, so an indicator that is up to date costs
    /// nothing.
    ///
    /// @param known by the indicator's key
    public Map<Long, Set<Period>> recordedAfter(
            Map<Indicator, Period> known, boolean invented, AsAt asAt) {
        Map<Long, Set<Period>> later = new HashMap<>();
        String after =
                known.entrySet().stream()
                        .map(one ->
                                "[%d,\"%s\",\"%s\"]"
                                        .formatted(
                                                one.getKey().id(),
                                                one.getValue().end(),
                                                one.getValue().start()))
                        .collect(Collectors.joining(",", "[", "]"));
        workspace.read(handle ->
                handle.createQuery(
                                """
                                WITH source AS MATERIALIZED (
                                      SELECT asked.value ->> 0 AS wanted, asked.value ->> 1 AS indicator,
                                             breakdown.id AS breakdown
                                      FROM json_each(:sources) AS asked
                                      CROSS JOIN breakdown ON breakdown.text = asked.value ->> 2),
                                     later AS MATERIALIZED (
                                      SELECT asked.value ->> 0 AS wanted, period.id, period.kind, start, "end"
                                      FROM json_each(:after) AS asked
                                      CROSS JOIN period ON "end" > asked.value ->> 1
                                        OR ("end" = asked.value ->> 1 AND start > asked.value ->> 2))
                                SELECT later.wanted AS indicator, later.kind AS period_kind,
                                       later.start AS period_start, later."end" AS period_end
                                FROM later
                                WHERE EXISTS (
                                      SELECT 1 FROM source
                                      CROSS JOIN area
                                      CROSS JOIN series ON series.indicator = source.indicator
                                        AND series.breakdown = source.breakdown AND series.area = area.id
                                      CROSS JOIN observation
                                        ON observation.series = series.id AND observation.period = later.id
                                      JOIN import_batch AS made ON made.id = observation.from_batch
                                      LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                      WHERE source.wanted = later.wanted
                                        AND area.kind IN ('COUNTRY', 'REGION', 'LOCAL_AUTHORITY')
                                        AND area.invented = :invented
                                        AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at))
                                """)
                        .bind("sources", sources(known.keySet()))
                        .bind("after", after)
                        .bind("invented", invented)
                        .bind("as_at", Moments.text(asAt.instant()))
                        .map((row, _) ->
                                later.computeIfAbsent(
                                                row.getLong("indicator"), _ -> new HashSet<>())
                                        .add(Rows.period(row)))
                        .list());
        return later;
    }

    /// `[[wanted, indicator, breakdown], …]`: each indicator with everything that it carries on.
    private String sources(Collection<Indicator> indicators) {
        Continuations joints = workspace.read(Continuations::in);
        return indicators.stream()
                .flatMap(wanted ->
                        joints.chain(wanted.id(), Breakdown.TOTAL).stream()
                                .map(source ->
                                        "[%d,%d,\"%s\"]"
                                                .formatted(
                                                        wanted.id(),
                                                        source.indicator(),
                                                        source.breakdown()
                                                                .text()
                                                                .replace("\\", "\\\\")
                                                                .replace("\"", "\\\""))))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /// Every authority's published value in one period of each indicator, by the indicator's key.
    ///
    /// @param wanted the period, by the indicator's key
    public Map<Long, List<Double>> values(Map<Long, Period> wanted, boolean invented, AsAt asAt) {
        String json =
                wanted.entrySet().stream()
                        .map(one -> "[%d,%s]".formatted(one.getKey(), Ends.json(one.getValue())))
                        .collect(Collectors.joining(",", "[", "]"));
        Map<Long, List<Double>> values = new HashMap<>();
        workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT series.indicator, observation.value
                                FROM json_each(:wanted) AS wanted
                                CROSS JOIN period ON period.kind = wanted.value ->> '$[1]'
                                  AND period.start = wanted.value ->> '$[2]' AND period."end" = wanted.value ->> '$[3]'
                                CROSS JOIN area
                                CROSS JOIN series ON series.indicator = wanted.value ->> '$[0]'
                                  AND series.breakdown = 1 AND series.area = area.id
                                CROSS JOIN observation
                                  ON observation.series = series.id AND observation.period = period.id
                                JOIN import_batch AS made ON made.id = observation.from_batch
                                LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                WHERE area.kind = 'LOCAL_AUTHORITY' AND area.invented = :invented
                                  AND observation.value IS NOT NULL
                                  AND made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                """)
                        .bind("wanted", json)
                        .bind("invented", invented)
                        .bind("as_at", Moments.text(asAt.instant()))
                        .map((row, _) ->
                                values.computeIfAbsent(
                                                row.getLong("indicator"), _ -> new ArrayList<>())
                                        .add(row.getDouble("value")))
                        .list());
        return values;
    }
}
