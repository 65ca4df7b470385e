package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.targets.TargetStanding;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import java.util.List;
import java.util.Optional;

/// The target as a key figure: what is aimed at, where it stands, and the pace beside the one that
/// is needed.
final class TargetFigure {

    private TargetFigure() {}

    static Optional<KeyFigure> of(List<Target> targets, Series area, List<SeriesBreak> breaks) {
        return DueTarget.of(targets, area)
                .map(target ->
                        TargetStanding.of(
                                target, area.indicator(), Point.publishedIn(area), breaks))
                .map(standing ->
                        new KeyFigure(
                                KeyFigure.Kind.TARGET,
                                "Target " + standing.aim(),
                                standing.status().words(),
                                standing.words()
                                        .substring(standing.status().words().length() + 1)
                                        .strip()));
    }
}
