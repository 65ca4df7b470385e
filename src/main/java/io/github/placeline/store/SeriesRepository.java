package io.github.placeline.store;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Query;

/// Readings as series, now or as they were known at an earlier moment.
public final class SeriesRepository {

    private final Workspace workspace;

    SeriesRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The series of one area; empty, not missing, when the workspace has none. An indicator that
    /// carries on an older one has the older one's observations in the periods that it lacks.
    public Series of(Area area, Indicator indicator, Breakdown breakdown, AsAt asAt) {
        return workspace.together(() -> {
            TreeMap<Period, Observation> joined = new TreeMap<>();
            for (Continuations.Source source : chain(indicator, breakdown))
                observations(area, source, asAt)
                        .forEach(one -> joined.putIfAbsent(one.period(), one));
            return new Series(area, indicator, breakdown, List.copyOf(joined.values()));
        });
    }

    /// The series of one area as the indicator's own files have it, whatever it carries on.
    public Series alone(Area area, Indicator indicator, Breakdown breakdown, AsAt asAt) {
        return new Series(
                area,
                indicator,
                breakdown,
                observations(area, new Continuations.Source(indicator.id(), breakdown), asAt));
    }

    private List<Continuations.Source> chain(Indicator indicator, Breakdown breakdown) {
        return workspace.read(Continuations::in).chain(indicator.id(), breakdown);
    }

    private List<Observation> observations(Area area, Continuations.Source source, AsAt asAt) {
        return workspace.read(handle ->
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
                        .bind("indicator", source.indicator())
                        .bind("breakdown", source.breakdown().text())
                        .map((row, _) -> Rows.observation(row))
                        .list());
    }

    /// The series of these areas and indicators that the workspace has, in no particular order,
    /// each with what it carries on. Few queries, whose time grows with what is asked for and not
    /// with the workspace.
    public List<Series> among(
            Collection<Area> areas,
            Collection<Indicator> indicators,
            Breakdown breakdown,
            AsAt asAt) {
        return workspace.together(() -> {
            Continuations all = workspace.read(Continuations::in);
            List<Series> series = new ArrayList<>(aloneAmong(areas, indicators, breakdown, asAt));
            if (all.isEmpty()) return series;
            for (Indicator indicator : indicators) {
                List<Continuations.Source> chain = all.chain(indicator.id(), breakdown);
                for (Continuations.Source older : chain.subList(1, chain.size()))
                    carryOn(series, indicator, breakdown, older(areas, older, asAt));
            }
            return series;
        });
    }

    private List<Series> older(Collection<Area> areas, Continuations.Source source, AsAt asAt) {
        return workspace
                .indicators()
                .byId(source.indicator())
                .map(older -> aloneAmong(areas, List.of(older), source.breakdown(), asAt))
                .orElse(List.of());
    }

    /// Gives the series of `indicator` the observations of older ones in the periods they lack.
    private static void carryOn(
            List<Series> series, Indicator indicator, Breakdown breakdown, List<Series> older) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i < series.size(); i++) {
            if (series.get(i).indicator().id() == indicator.id())
                places.put(series.get(i).area().id(), i);
        }
        for (Series one : older) {
            Integer place = places.get(one.area().id());
            TreeMap<Period, Observation> joined = new TreeMap<>();
            one.observations().forEach(reading -> joined.put(reading.period(), reading));
            if (place != null)
                series.get(place)
                        .observations()
                        .forEach(reading -> joined.put(reading.period(), reading));
            Series whole =
                    new Series(one.area(), indicator, breakdown, List.copyOf(joined.values()));
            if (place == null) series.add(whole);
            else series.set(place, whole);
        }
    }

    /// The same as the indicators' own files have it, whatever they carry on.
    public List<Series> aloneAmong(
            Collection<Area> areas,
            Collection<Indicator> indicators,
            Breakdown breakdown,
            AsAt asAt) {
        Map<Long, Area> areaOf = new HashMap<>();
        areas.forEach(area -> areaOf.put(area.id(), area));
        Map<Long, Indicator> indicatorOf = new HashMap<>();
        indicators.forEach(indicator -> indicatorOf.put(indicator.id(), indicator));
        Map<Long, Period> periods = new HashMap<>();
        Map<Key, List<Observation>> observations = new LinkedHashMap<>();
        workspace.read(handle ->
                asAt(
                                handle.createQuery(
                                        """
                                        SELECT series.area, series.indicator,
                                               observation.value, numerator, denominator, low, high, quality, line,
                                               as_typed, reason, period_label.label, import_sheet.name AS sheet,
                                               made.id AS batch, made.file_name,
                                               period.id AS period_id, period.kind AS period_kind,
                                               start AS period_start, "end" AS period_end
                                        FROM json_each(:indicators) AS wanted
                                        CROSS JOIN json_each(:areas) AS place
                                        CROSS JOIN series ON series.indicator = wanted.value
                                          AND series.breakdown = (SELECT id FROM breakdown WHERE text = :breakdown)
                                          AND series.area = place.value
                                        CROSS JOIN observation ON observation.series = series.id
                                        JOIN period ON period.id = observation.period
                                        JOIN period_label ON period_label.id = observation.label
                                        JOIN import_batch AS made ON made.id = observation.from_batch
                                        LEFT JOIN import_batch AS closed ON closed.id = observation.to_batch
                                        LEFT JOIN marker ON marker.id = observation.marker
                                        LEFT JOIN import_sheet ON import_sheet.id = observation.sheet
                                        WHERE made.at <= :as_at AND (closed.at IS NULL OR closed.at > :as_at)
                                        """),
                                asAt)
                        .bind("areas", areaOf.keySet().toString())
                        .bind("indicators", indicatorOf.keySet().toString())
                        .bind("breakdown", breakdown.text())
                        .map((row, _) ->
                                observations
                                        .computeIfAbsent(
                                                new Key(
                                                        row.getLong("area"),
                                                        row.getLong("indicator")),
                                                _ -> new ArrayList<>())
                                        .add(Rows.observation(row, periods)))
                        .list());
        return observations.entrySet().stream()
                .map(entry ->
                        new Series(
                                requireNonNull(areaOf.get(entry.getKey().area())),
                                requireNonNull(indicatorOf.get(entry.getKey().indicator())),
                                breakdown,
                                entry.getValue().stream()
                                        .sorted(comparing(Observation::period))
                                        .toList()))
                .toList();
    }

    private record Key(long area, long indicator) {}

    /// The breakdowns that the area has for the indicator, the total first; those that only an
    /// older indicator has which it carries on come last.
    public List<Breakdown> breakdowns(Area area, Indicator indicator) {
        return workspace.together(() -> {
            Set<Breakdown> found = new LinkedHashSet<>(ownBreakdowns(area, indicator));
            for (Continuation joint : workspace.longSeries().continuations()) {
                if (joint.indicator() != indicator.id() || found.contains(joint.breakdown()))
                    continue;
                if (!of(area, indicator, joint.breakdown(), AsAt.NOW).isEmpty())
                    found.add(joint.breakdown());
            }
            return List.copyOf(found);
        });
    }

    private List<Breakdown> ownBreakdowns(Area area, Indicator indicator) {
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

    private static Query asAt(Query query, AsAt asAt) {
        return query.bind("as_at", Moments.text(asAt.instant()));
    }
}
