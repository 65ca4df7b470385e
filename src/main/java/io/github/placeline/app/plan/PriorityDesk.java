package io.github.placeline.app.plan;

import io.github.placeline.model.Area;
import io.github.placeline.model.Priority;
import io.github.placeline.store.Workspace;
import java.util.List;

/// Reads and keeps the priorities of areas.
public final class PriorityDesk {

    private final Workspace workspace;

    public PriorityDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public PriorityPlan plan(Area area) {
        return workspace.together(() ->
                new PriorityPlan(
                        area,
                        workspace.priorities().of(area),
                        workspace.indicators().all(),
                        Outlines.bestFor(area)));
    }

    /// Makes these the area's priorities.
    ///
    /// @return the plan as it is now
    public PriorityPlan keep(Area area, List<Priority> priorities) {
        workspace.priorities().replace(area, priorities);
        return plan(area);
    }
}
