package io.github.placeline.app.dashboard;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.SourceWords;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers how an area is doing on everything it has figures of.
public final class DashboardView {

    private final Workspace workspace;

    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public DashboardView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public DashboardView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    public DashboardFacts facts(DashboardQuestion question) {
        return workspace.together(() -> answer(question));
    }

    private DashboardFacts answer(DashboardQuestion question) {
        Area area = question.area();
        Benchmarks benchmarks = new Benchmarks(workspace);
        Optional<Area> country = benchmarks.countryOf(area);
        List<AreaGroup> programmes = workspace.areas().programmesOf(area);
        List<Group> groups = groups(area);
        Map<Long, Judged> judged = judged(question, groups, country);
        Baselines baselines =
                Baselines.of(judged.values().stream().map(Judged::area).toList(), programmes);
        Optional<Baseline> since = baselines.since(question.since());
        Optional<Baseline> start =
                baselines.programmeStart().filter(one -> !Optional.of(one).equals(since));
        Judgements judgements =
                Judgements.of(
                        workspace.authorities(),
                        area,
                        question.asAt(),
                        judged.values(),
                        Stream.concat(since.stream(), start.stream()).toList());
        return new DashboardFacts(
                AreaHeader.of(area, benchmarks.regionOf(area), programmes),
                country.map(Area::name).orElse(""),
                baselines.all(),
                since.map(baseline -> judgements.tally(baseline, judged.values())).orElse(null),
                start.map(baseline -> judgements.tally(baseline, judged.values())).orElse(null),
                sections(groups, judged, judgements, since, question.asAt().day()),
                source(judged));
    }

    /// Indicators under a heading.
    private record Group(String label, String title, List<Indicator> indicators) {}

    private List<Group> groups(Area area) {
        List<Priority> priorities = workspace.priorities().of(area);
        if (priorities.isEmpty()) return topics(withoutContinued(workspace.indicators().of(area)));
        Map<Long, Indicator> byId =
                workspace.indicators().inPrioritiesOf(area).stream()
                        .collect(Collectors.toMap(Indicator::id, indicator -> indicator));
        return priorities.stream()
                .map(priority ->
                        new Group(
                                "Priority " + priority.position(),
                                priority.title(),
                                priority.indicators().stream()
                                        .map(byId::get)
                                        .filter(Objects::nonNull)
                                        .toList()))
                .toList();
    }

    /// Leaves out the older files of long series: the tile of the newer one shows them too.
    private List<Indicator> withoutContinued(List<Indicator> indicators) {
        Set<Long> older =
                workspace.longSeries().continuations().stream()
                        .filter(joint -> joint.olderBreakdown().isTotal())
                        .map(Continuation::older)
                        .collect(Collectors.toSet());
        return indicators.stream().filter(one -> !older.contains(one.id())).toList();
    }

    private static List<Group> topics(List<Indicator> indicators) {
        Map<String, List<Indicator>> byTopic = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            String topic = indicator.topics().isEmpty() ? "Other" : indicator.topics().getFirst();
            byTopic.computeIfAbsent(topic, _ -> new ArrayList<>()).add(indicator);
        }
        return byTopic.entrySet().stream()
                .map(entry -> new Group("", entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The indicators of which the area has totals, by their key.
    private Map<Long, Judged> judged(
            DashboardQuestion question, List<Group> groups, Optional<Area> country) {
        Area area = question.area();
        List<Indicator> indicators =
                groups.stream().flatMap(group -> group.indicators().stream()).distinct().toList();
        List<Area> wanted = Stream.concat(Stream.of(area), country.stream()).distinct().toList();
        Map<Long, Series> own = new LinkedHashMap<>();
        Map<Long, Series> beside = new LinkedHashMap<>();
        guard.guarded(
                        workspace
                                .series()
                                .among(wanted, indicators, Breakdown.TOTAL, question.asAt()))
                .forEach(series ->
                        (series.area().id() == area.id() ? own : beside)
                                .put(series.indicator().id(), series));
        Map<Indicator, Period> newest = new HashMap<>();
        Stream.concat(own.values().stream(), beside.values().stream())
                .filter(series -> !series.isEmpty())
                .forEach(series ->
                        newest.merge(
                                series.indicator(),
                                series.observations().getLast().period(),
                                (one, other) -> one.compareTo(other) >= 0 ? one : other));
        Map<Long, Set<Period>> later =
                workspace.authorities().recordedAfter(newest, area.invented(), question.asAt());
        Map<Long, List<SeriesBreak>> breaks = workspace.indicators().breaks();
        Map<Long, List<Target>> targets = targets(question);
        Map<Long, Judged> judged = new LinkedHashMap<>();
        own.forEach((id, series) -> {
            Stream<Period> periods =
                    Stream.concat(
                            later.getOrDefault(id, Set.of()).stream(),
                            Stream.ofNullable(newest.get(series.indicator())));
            judged.put(
                    id,
                    new Judged(
                            series,
                            Optional.ofNullable(beside.get(id)),
                            periods.max(Period::compareTo).orElseThrow(),
                            breaks.getOrDefault(id, List.of()),
                            DueTarget.of(targets.getOrDefault(id, List.of()), series)
                                    .map(target ->
                                            TargetStanding.of(
                                                    target,
                                                    series.indicator(),
                                                    Point.publishedIn(series),
                                                    breaks.getOrDefault(id, List.of())))));
        });
        return judged;
    }

    /// Targets for the total that were set by then, by the indicator's key.
    private Map<Long, List<Target>> targets(DashboardQuestion question) {
        return workspace.targets().of(question.area(), question.asAt().day()).stream()
                .filter(target -> target.breakdown().equals(Breakdown.TOTAL))
                .collect(Collectors.groupingBy(Target::indicator));
    }

    private static List<Section> sections(
            List<Group> groups,
            Map<Long, Judged> judged,
            Judgements judgements,
            Optional<Baseline> since,
            LocalDate today) {
        List<Section> sections = new ArrayList<>();
        for (Group group : groups) {
            List<TileFacts> tiles =
                    group.indicators().stream()
                            .map(indicator -> judged.get(indicator.id()))
                            .filter(Objects::nonNull)
                            .map(one ->
                                    Tiles.tile(
                                            one,
                                            since.map(baseline -> judgements.since(baseline, one))
                                                    .orElse(Summary.NO_DATA),
                                            group.title(),
                                            today))
                            .toList();
            if (!tiles.isEmpty() || !group.label().isEmpty())
                sections.add(new Section(group.label(), group.title(), tiles));
        }
        return sections;
    }

    private static String source(Map<Long, Judged> judged) {
        if (judged.isEmpty()) return "";
        List<String> files =
                judged.values().stream()
                        .map(one -> one.area().observations().getLast().source().file())
                        .distinct()
                        .toList();
        Period latest =
                judged.values().stream().map(Judged::latest).max(Period::compareTo).orElseThrow();
        return SourceWords.of(files) + " Latest period " + latest.label() + ".";
    }
}
