package io.github.placeline.app.compare;

import io.github.placeline.analysis.Spread;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sets the areas of a group beside each other and beside their country. Totals only.
public final class HeatView {

    /// Indicators read in one query, so that somebody who waits sees it go on.
    private static final int AT_ONCE = 12;

    private final Workspace workspace;

    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public HeatView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public HeatView(Workspace workspace, Guard guard) {
        this.guard = guard;
        this.workspace = workspace;
    }

    /// @throws java.util.concurrent.CancellationException when the person waiting has had enough
    public HeatFacts facts(HeatQuestion question, Progress progress) {
        return workspace.together(() -> answer(question, progress));
    }

    /// One area on everything that is recorded.
    HeatTable alone(Area area, AsAt asAt, Progress progress) {
        return workspace.together(() ->
                table(
                        List.of(area),
                        new IndicatorSet(IndicatorSet.ALL, "", workspace.indicators().all()),
                        asAt,
                        progress));
    }

    private HeatFacts answer(HeatQuestion question, Progress progress) {
        List<CompareGroup> groups = CompareGroups.of(workspace, question.looked());
        CompareGroup group = CompareGroups.chosen(groups, question.group(), question.looked());
        List<IndicatorSet> sets = IndicatorSet.of(workspace, question.looked(), question.own());
        IndicatorSet set = IndicatorSet.chosen(sets, question.indicators());
        return new HeatFacts(
                question,
                groups,
                group,
                sets,
                set,
                withIndex(table(group.areas(), set, question.asAt(), progress), set, question));
    }

    /// An index stands before its parts.
    private HeatTable withIndex(HeatTable table, IndicatorSet set, HeatQuestion question) {
        if (set.index() == 0 || table.isEmpty()) return table;
        return new IndexView(workspace, guard)
                .facts(question.looked(), set.index(), question.asAt()).shown().stream()
                        .findFirst()
                        .map(worked -> IndexColumn.before(table, worked))
                        .orElse(table);
    }

    private HeatTable table(List<Area> areas, IndicatorSet set, AsAt asAt, Progress progress) {
        if (areas.isEmpty()) return new HeatTable("", List.of(), List.of(), List.of());
        Benchmarks benchmarks = new Benchmarks(workspace);
        Places finder = new Places(workspace);
        List<Place> places = areas.stream().map(finder::of).toList();
        Optional<Area> country = benchmarks.countryOf(areas.getFirst());
        List<Indicator> indicators = set.indicators();
        Set<Area> shown = new LinkedHashSet<>();
        country.ifPresent(shown::add);
        places.forEach(place -> place.all().forEach(shown::add));
        boolean invented = areas.getFirst().invented();
        Map<Long, Set<Period>> recorded =
                workspace.authorities().recorded(indicators, invented, asAt);
        Map<Long, List<Series>> series = new HashMap<>();
        for (int from = 0; from < indicators.size(); from += AT_ONCE) {
            progress.stopIfCancelled();
            progress.report(from, indicators.size(), "Reading figures");
            List<Indicator> some =
                    indicators.subList(from, Math.min(from + AT_ONCE, indicators.size()));
            guard.guarded(workspace.series().among(shown, some, Breakdown.TOTAL, asAt))
                    .forEach(one ->
                            series.computeIfAbsent(one.indicator().id(), _ -> new ArrayList<>())
                                    .add(one));
        }
        Map<Long, Period> latest = latest(indicators, recorded, series);
        Map<Long, List<Double>> values = values(indicators, latest, invented, asAt);
        Map<Long, List<SeriesBreak>> breaks = workspace.indicators().breaks();
        List<HeatColumnCells> columns = new ArrayList<>();
        for (Indicator indicator : indicators) {
            Period newest = latest.get(indicator.id());
            columns.add(
                    new HeatColumnCells(
                            indicator,
                            newest,
                            newest == null
                                    ? null
                                    : Spread.ofValues(
                                            indicator,
                                            newest,
                                            values.getOrDefault(indicator.id(), List.of())),
                            series.getOrDefault(indicator.id(), List.of()),
                            country,
                            breaks.getOrDefault(indicator.id(), List.of())));
        }
        boolean wanted = set.key().equals(IndicatorSet.OWN);
        columns.removeIf(column -> !wanted && column.isEmpty());
        return new HeatTable(
                country.map(Area::name).orElse(""),
                columns.stream().map(column -> column.heading()).toList(),
                places.stream().map(place -> row(place, columns)).toList(),
                files(series));
    }

    /// What every authority publishes in an indicator's newest period. One by one where figures may
    /// be hidden: the ends of a spread are figures of single authorities too.
    private Map<Long, List<Double>> values(
            List<Indicator> indicators, Map<Long, Period> latest, boolean invented, AsAt asAt) {
        if (guard.hidesNothing()) return workspace.authorities().values(latest, invented, asAt);
        List<Area> authorities =
                workspace.areas().all().stream()
                        .filter(area -> Spread.isAuthority(area) && area.invented() == invented)
                        .toList();
        Map<Long, List<Double>> values = new HashMap<>();
        for (int from = 0; from < indicators.size(); from += AT_ONCE) {
            List<Indicator> some =
                    indicators.subList(from, Math.min(from + AT_ONCE, indicators.size()));
            workspace.series().among(authorities, some, Breakdown.TOTAL, asAt).stream()
                    .map(guard::guarded)
                    .forEach(one ->
                            published(one, latest.get(one.indicator().id()))
                                    .ifPresent(value ->
                                            values.computeIfAbsent(
                                                            one.indicator().id(),
                                                            _ -> new ArrayList<>())
                                                    .add(value)));
        }
        return values;
    }

    private static Optional<Double> published(Series series, @Nullable Period period) {
        return period != null && series.at(period) instanceof Reading.Published(double value, _, _)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// The newest period that anybody has a row for, by the indicator's key.
    private static Map<Long, Period> latest(
            List<Indicator> indicators,
            Map<Long, Set<Period>> recorded,
            Map<Long, List<Series>> series) {
        Map<Long, Period> latest = new HashMap<>();
        for (Indicator indicator : indicators) {
            Stream<Period> own =
                    series.getOrDefault(indicator.id(), List.of()).stream()
                            .flatMap(one -> one.observations().stream())
                            .map(Observation::period);
            Stream.concat(recorded.getOrDefault(indicator.id(), Set.of()).stream(), own)
                    .max(Period::compareTo)
                    .ifPresent(newest -> latest.put(indicator.id(), newest));
        }
        return latest;
    }

    private static List<String> files(Map<Long, List<Series>> series) {
        return series.values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.isEmpty())
                .map(one -> one.observations().getLast().source().file())
                .distinct()
                .toList();
    }

    private static HeatRow row(Place place, List<HeatColumnCells> columns) {
        List<HeatCell> cells = columns.stream().map(column -> column.cell(place)).toList();
        List<HeatCell> borrowed = cells.stream().filter(HeatCell::standIn).toList();
        long figures = cells.stream().filter(cell -> cell.last() != null).count();
        String label = borrowed.isEmpty() ? "" : borrowed.getFirst().shown().name() + " figures";
        if (borrowed.size() < figures && !borrowed.isEmpty()) label += " for some";
        return new HeatRow(place.area(), place.name(), label, cells);
    }
}
