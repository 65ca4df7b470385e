package io.github.placeline.app.plan;

import io.github.placeline.analysis.Point;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Project;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads and keeps the projects of areas.
public final class ProjectDesk {

    private final Workspace workspace;

    public ProjectDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    /// As things stand, for whoever keeps the figures.
    public ProjectBook book(Area area) {
        return book(area, AsAt.NOW, Guard.NONE);
    }

    /// As known at a moment: figures as they were then, and what the board had decided by then.
    ///
    /// @param guard what figures go through before anything is made of them
    public ProjectBook book(Area area, AsAt asAt, Guard guard) {
        return workspace.together(() -> read(area, asAt, guard));
    }

    private ProjectBook read(Area area, AsAt asAt, Guard guard) {
        List<Priority> priorities = workspace.priorities().of(area);
        Map<Long, Indicator> indicators =
                workspace.indicators().all().stream()
                        .collect(Collectors.toMap(Indicator::id, Function.identity()));
        Map<Long, Area> areas =
                workspace.areas().all().stream()
                        .collect(Collectors.toMap(Area::id, Function.identity()));
        return new ProjectBook(
                area,
                workspace.projects().of(area).stream()
                        .map(project -> upTo(project, asAt.day()))
                        .map(project ->
                                page(
                                        project,
                                        priorities,
                                        indicators,
                                        areas,
                                        (measure, indicator) ->
                                                guard.guarded(
                                                        workspace
                                                                .series()
                                                                .of(
                                                                        area,
                                                                        indicator,
                                                                        measure.breakdown(),
                                                                        asAt))))
                        .toList(),
                priorities,
                List.copyOf(workspace.indicators().of(area)),
                places(area, areas));
    }

    /// The area, what it is made of, and wherever else its projects take place.
    private List<Area> places(Area area, Map<Long, Area> areas) {
        Stream<Area> elsewhere =
                workspace.projects().of(area).stream()
                        .flatMap(project -> project.places().stream())
                        .map(areas::get)
                        .filter(Objects::nonNull);
        return Stream.of(Stream.of(area), workspace.areas().partsOf(area).stream(), elsewhere)
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private ProjectPage page(
            Project project,
            List<Priority> priorities,
            Map<Long, Indicator> indicators,
            Map<Long, Area> areas,
            BiFunction<Project.Measure, Indicator, Series> record) {
        String priority =
                priorities.stream()
                        .filter(one -> Objects.equals(one.id(), project.priority()))
                        .map(Priority::title)
                        .findFirst()
                        .orElse("");
        return new ProjectPage(
                project,
                priority,
                project.places().stream().map(areas::get).filter(Objects::nonNull).toList(),
                project.measures().stream()
                        .map(measure ->
                                standing(
                                        measure,
                                        project,
                                        indicators.get(measure.indicator()),
                                        record))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private static Project upTo(Project project, LocalDate day) {
        return project.with(
                project.decisions().stream()
                        .filter(decision -> !decision.on().isAfter(day))
                        .toList());
    }

    private static @Nullable MeasureStanding standing(
            Project.Measure measure,
            Project project,
            @Nullable Indicator indicator,
            BiFunction<Project.Measure, Indicator, Series> record) {
        if (indicator == null) return null;
        List<Point> values = Point.publishedIn(record.apply(measure, indicator));
        return MeasureStanding.of(measure, indicator, values, project.lifetime().opened());
    }

    /// Adds a project or words it anew.
    ///
    /// @return its key
    public long save(Project project) {
        return workspace.projects().save(project);
    }

    /// Deletes a project.
    ///
    /// @throws io.github.placeline.model.Refusal when a meeting or a note speaks of it
    public void delete(Project project) {
        workspace.projects().delete(project);
    }
}
