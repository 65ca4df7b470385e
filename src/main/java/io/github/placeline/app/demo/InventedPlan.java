package io.github.placeline.app.demo;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.store.IndicatorRepository;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;

/// What the people of the invented areas have set out to do: priorities, targets and projects.
final class InventedPlan {

    private final Workspace workspace;
    private final IndicatorRepository indicators;
    private final InventedAreas areas;

    InventedPlan(Workspace workspace, InventedAreas areas) {
        this.workspace = workspace;
        this.indicators = workspace.indicators();
        this.areas = areas;
    }

    void write() {
        for (InventedIndicators group : InventedIndicators.all()) {
            List<Indicator> measured =
                    group.indicators().stream().map(one -> indicator(one.code())).toList();
            for (Area area : areas.authorities())
                workspace.priorities().add(area, group.priority(), measured);
            for (InventedIndicator one : group.indicators()) breakOf(one);
        }
        workspace.targets().add(target(areas.catchingUp(), "good-level", 70));
        workspace.targets().add(target(areas.fallingBehind(), "attainment-8", 42));
        workspace.projects().add(storyBoats());
        workspace.projects().add(stepsToWork());
    }

    private void breakOf(InventedIndicator one) {
        if (one.broken() == 0) return;
        indicators.add(
                new SeriesBreak(
                        indicator(one.code()).id(),
                        year(one.broken()),
                        "new assessment",
                        SeriesBreak.Origin.ENTERED));
    }

    private Target target(Area area, String code, double aim) {
        Indicator indicator = indicator(code);
        Reading then =
                workspace.series().of(area, indicator, Breakdown.TOTAL, AsAt.NOW).at(year(2022));
        if (!(then instanceof Reading.Published(double value, _, _)))
            throw new IllegalStateException("no baseline was drawn for " + code);
        return new Target(
                0,
                area.id(),
                indicator.id(),
                Breakdown.TOTAL,
                new Target.Point(year(2022), value),
                new Target.Point(year(2028), aim),
                "Delivery plan 2022 (invented)",
                "Partnership board",
                LocalDate.of(2022, 10, 12));
    }

    private Project storyBoats() {
        return new Project(
                0,
                "Story boats",
                List.of(areas.catchingUp().id()),
                new Lifetime(LocalDate.of(2018, 1, 1), LocalDate.of(2021, 9, 1)),
                38_000_000,
                12_500_000,
                "Early years",
                "Nurseries and libraries (invented)",
                "Two evaluations of shared reading (invented)",
                List.of(measure("good-level", 3, 2021)),
                List.of(
                        new Project.Decision(
                                LocalDate.of(2017, 11, 20),
                                Project.Kind.START,
                                "Agreed by the board."),
                        new Project.Decision(
                                LocalDate.of(2021, 6, 14),
                                Project.Kind.EMBED,
                                "Nurseries carry it on themselves.")));
    }

    private Project stepsToWork() {
        return new Project(
                0,
                "Steps to work",
                List.of(areas.fallingBehind().id(), areas.catchingUp().id()),
                new Lifetime(LocalDate.of(2019, 9, 1), null),
                54_000_000,
                0,
                "After 16",
                "Colleges and employers (invented)",
                "A pilot of one year (invented)",
                List.of(measure("not-in-work", -1, 2026)),
                List.of(
                        new Project.Decision(
                                LocalDate.of(2019, 5, 8),
                                Project.Kind.START,
                                "Agreed by the board.")));
    }

    private Project.Measure measure(String code, double change, int by) {
        return new Project.Measure(indicator(code).id(), Breakdown.TOTAL, change, year(by));
    }

    private Indicator indicator(String code) {
        return indicators
                .byCode(code)
                .orElseThrow(() -> new IllegalStateException("no invented " + code));
    }

    private static Period year(int ending) {
        return Period.academicYearEnding(ending);
    }
}
