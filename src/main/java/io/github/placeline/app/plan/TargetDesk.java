package io.github.placeline.app.plan;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Series;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;

/// Reads and keeps the targets of areas.
public final class TargetDesk {

    private final Workspace workspace;

    public TargetDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public TargetSheet sheet(Area area, Indicator indicator, Breakdown breakdown) {
        return workspace.together(() -> read(area, indicator, breakdown));
    }

    private TargetSheet read(Area area, Indicator indicator, Breakdown breakdown) {
        Series series = workspace.series().of(area, indicator, breakdown, AsAt.NOW);
        List<Point> values = Point.publishedIn(series);
        List<TargetVersion> history =
                workspace.targets().history(area, indicator).stream()
                        .filter(one -> one.target().breakdown().equals(breakdown))
                        .toList();
        List<Target> standing =
                history.stream()
                        .filter(TargetVersion::stands)
                        .map(TargetVersion::target)
                        .sorted(
                                java.util.Comparator.comparing(
                                        (Target target) -> target.aim().period()))
                        .toList();
        return new TargetSheet(
                area,
                indicator,
                breakdown,
                values,
                DueTarget.of(standing, series)
                        .map(target ->
                                TargetStanding.of(
                                        target,
                                        indicator,
                                        values,
                                        workspace.indicators().breaksOf(indicator))),
                history);
    }

    /// Sets a new target.
    ///
    /// @return its key, with which it can be taken back
    public long set(Target target) {
        return workspace.targets().add(target);
    }

    /// Moves a target; what it was stays in its history.
    ///
    /// @return the key of what it is now, with which the move can be taken back
    public long move(Target earlier, Target now) {
        return workspace.targets().move(earlier, now);
    }

    /// Takes back that a target was set or moved.
    public void forget(long key) {
        workspace.targets().forget(key);
    }

    /// Gives a target up today; it stays in the history.
    public void end(Target target) {
        workspace.targets().end(target, LocalDate.now(java.time.ZoneId.systemDefault()));
    }

    /// Takes the end of a target back.
    public void reopen(Target target) {
        workspace.targets().reopen(target);
    }
}
