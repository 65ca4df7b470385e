package io.github.placeline.app.twinning;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.learning.Twin;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds an area's statistical neighbours as possible twins, with what each does better.
public final class TwinSuggestions {

    private final Workspace workspace;

    public TwinSuggestions(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The suggestions for one area.
    ///
    /// @param edition which list of neighbours they come from, empty where it says nothing
    /// @param twins the closest first; empty where no list of neighbours is known
    public record Suggested(Area area, String edition, List<Twin> twins) {
        public Suggested {
            twins = List.copyOf(twins);
        }
    }

    /// The area's neighbours, each compared in every indicator that the area has, by what was known
    /// at a moment.
    ///
    /// @throws java.util.concurrent.CancellationException when stopped by the user
    public Suggested of(Area area, AsAt asAt, Progress progress) {
        Optional<AreaGroup> neighbours = workspace.areas().neighboursOf(area);
        if (neighbours.isEmpty()) return new Suggested(area, "", List.of());
        List<Area> world = new Benchmarks(workspace).worldOf(area);
        List<Indicator> indicators = workspace.indicators().of(area);
        List<Comparisons> compared = new ArrayList<>();
        for (Indicator indicator : indicators) {
            progress.stopIfCancelled();
            progress.report(compared.size(), indicators.size(), "Comparing indicators");
            compared.add(
                    Comparisons.of(
                            indicator,
                            workspace
                                    .series()
                                    .among(world, List.of(indicator), Breakdown.TOTAL, asAt)));
        }
        return new Suggested(
                area,
                neighbours.get().edition(),
                Twin.suggestions(area, neighbours.get(), compared));
    }
}
