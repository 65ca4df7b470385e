package io.github.placeline.app.record;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.util.List;

/// Lists every version of the readings behind a chart.
public final class Revisions {

    private final Workspace workspace;

    public Revisions(Workspace workspace) {
        this.workspace = workspace;
    }

    /// By period, the newest period first, and in each the newest version first.
    public List<Revision> of(Area area, Indicator indicator, Breakdown breakdown) {
        // The newest figures may have changed how many decimals are shown.
        Indicator now = workspace.indicators().byCode(indicator.code()).orElse(indicator);
        return workspace.revisions().of(area, indicator, breakdown).stream()
                .map(version -> Revision.of(version, now))
                .sorted(
                        java.util.Comparator.comparing(
                                        (Revision one) -> one.version().observation().period())
                                .reversed())
                .toList();
    }
}
