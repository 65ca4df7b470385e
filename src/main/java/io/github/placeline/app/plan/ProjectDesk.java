package io.github.placeline.app.plan;

import io.github.placeline.analysis.Point;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.model.Project;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads and keeps the projects of areas.
public final class ProjectDesk {

    private final Workspace workspace;

    public ProjectDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public ProjectBook book(Area area) {
        return workspace.together(() -> read(area));
    }

    private ProjectBook read(Area area) {
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
                        .map(project -> page(project, area, priorities, indicators, areas))
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
            Area area,
            List<Priority> priorities,
            Map<Long, Indicator> indicators,
            Map<Long, Area> areas) {
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
                        .map(measure -> standing(measure, project, area, indicators))
                        .flatMap(Stream::ofNullable)
                        .toList());
    }

    private @org.jspecify.annotations.Nullable MeasureStanding standing(
            Project.Measure measure, Project project, Area area, Map<Long, Indicator> indicators) {
        Indicator indicator = indicators.get(measure.indicator());
        if (indicator == null) return null;
        List<Point> values =
                Point.publishedIn(
                        workspace.series().of(area, indicator, measure.breakdown(), AsAt.NOW));
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
