package io.github.placeline.app.meeting;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Changes;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Target;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Answers what has changed for an area's board between two moments. What is dated by days
/// (targets, projects, decisions, notes) counts from the day after the first moment to the day of
/// the second.
public final class ChangesSince {

    private static final int STEPS = 4;

    private final Workspace workspace;

    public ChangesSince(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @throws Refusal when the second moment is before the first
    /// @throws java.util.concurrent.CancellationException when stopped
    public ChangesFacts between(Area area, AsAt first, AsAt second, Progress progress) {
        if (second.instant().isBefore(first.instant()))
            throw Refusal.ofInput("The later moment is before the earlier one.");
        return workspace.together(() -> compare(area, first, second, progress));
    }

    private ChangesFacts compare(Area area, AsAt first, AsAt second, Progress progress) {
        LocalDate after = first.day();
        LocalDate until = second.day();
        Map<Long, Indicator> indicators =
                workspace.indicators().all().stream()
                        .collect(Collectors.toMap(Indicator::id, one -> one));
        List<ChangeLine> lines = new ArrayList<>();
        step(progress, 0, "Comparing figures");
        List<Change> own = changes(area, first, second);
        lines.addAll(FigureChanges.arrived(own));
        lines.addAll(FigureChanges.revised(own, ""));
        lines.addAll(revisedBeside(area, first, second));
        step(progress, 1, "Comparing verdicts");
        DashboardFacts before = dashboard(area, first);
        step(progress, 2, "Comparing verdicts");
        lines.addAll(VerdictChanges.between(before, dashboard(area, second)));
        step(progress, 3, "Comparing the plan");
        lines.addAll(
                TargetChanges.between(
                        after,
                        until,
                        workspace.targets().history(area),
                        indicators,
                        new AtBoth(workspace, area, indicators, first, second)));
        lines.addAll(ProjectChanges.between(after, until, workspace.projects().of(area)));
        lines.addAll(NoteChanges.between(after, until, workspace.notes().all(area), indicators));
        step(progress, STEPS, "Done");
        return new ChangesFacts(
                area,
                first,
                second,
                lines.stream().sorted(Comparator.comparing(ChangeLine::kind)).toList());
    }

    private static void step(Progress progress, int done, String what) {
        progress.stopIfCancelled();
        progress.report(done, STEPS, what);
    }

    private List<Change> changes(Area area, AsAt first, AsAt second) {
        return Changes.listed(
                workspace
                        .differences()
                        .between(first, second, Optional.of(area), Optional.empty()));
    }

    /// The country's revised figures of what the area has, because they move the area's verdicts.
    private List<ChangeLine> revisedBeside(Area area, AsAt first, AsAt second) {
        Optional<Area> country =
                new Benchmarks(workspace).countryOf(area).filter(one -> !one.equals(area));
        if (country.isEmpty()) return List.of();
        Set<Long> known =
                workspace.indicators().of(area).stream()
                        .map(Indicator::id)
                        .collect(Collectors.toSet());
        return FigureChanges.revised(
                changes(country.get(), first, second).stream()
                        .filter(change -> known.contains(change.difference().indicator().id()))
                        .filter(change -> change.difference().breakdown().isTotal())
                        .toList(),
                country.get().name());
    }

    private DashboardFacts dashboard(Area area, AsAt moment) {
        return new DashboardView(workspace).facts(DashboardQuestion.of(area).with(moment));
    }

    /// Targets by the figures of both moments.
    private record AtBoth(
            Workspace workspace,
            Area area,
            Map<Long, Indicator> indicators,
            AsAt first,
            AsAt second)
            implements TargetChanges.Standings {

        @Override
        public TargetStanding then(Target target) {
            return at(target, first);
        }

        @Override
        public TargetStanding now(Target target) {
            return at(target, second);
        }

        private TargetStanding at(Target target, AsAt moment) {
            Indicator indicator =
                    java.util.Objects.requireNonNull(indicators.get(target.indicator()));
            return TargetStanding.of(
                    target,
                    indicator,
                    Point.publishedIn(
                            workspace.series().of(area, indicator, target.breakdown(), moment)),
                    workspace.indicators().breaksOf(indicator));
        }
    }
}
