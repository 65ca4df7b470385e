package io.github.placeline.app.giving;

import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.guard.Threshold;
import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Series;
import io.github.placeline.model.Unit;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.HandOver;
import io.github.placeline.store.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A workspace for another area to keep: chosen areas and indicators with their sources and
/// history, small numbers hidden.
final class HandOverFile {

    private final Workspace workspace;
    private final FigureSelection selection;
    private final SmallNumberGuard guard;

    HandOverFile(Workspace workspace, FigureSelection selection) {
        this.workspace = workspace;
        this.selection = selection;
        this.guard = SmallNumberGuard.of(workspace, AsAt.NOW);
    }

    /// Writes it, whole or not at all.
    ///
    /// @throws Refusal when a day is asked for, the file exists already, or it cannot be written
    void write(Path file, Progress progress) {
        if (!selection.asAt().equals(AsAt.NOW))
            throw Refusal.ofInput(
                    "A hand-over file holds every version of its figures, so it cannot be made as at"
                            + " a day. Choose now.");
        if (Files.exists(file))
            throw Refusal.ofInput(file + " exists already. Choose another name.");
        int threshold = Threshold.of(workspace).threshold();
        Set<Long> published = guard.exempt();
        WholeFile.make(
                file,
                passing ->
                        new HandOver(workspace, selection)
                                .write(passing, published, threshold, hidden(published), progress));
    }

    /// What gives a small number away by subtraction; nothing where every file is published.
    private List<HandOver.Hidden> hidden(Set<Long> published) {
        boolean own =
                workspace.batches().all().stream()
                        .anyMatch(batch -> !batch.isUndone() && !published.contains(batch.id()));
        List<HandOver.Hidden> hidden = new ArrayList<>();
        if (!own) return hidden;
        for (Indicator indicator : workspace.indicators().all()) {
            boolean meant =
                    selection.indicators().isEmpty()
                            || selection.indicators().contains(indicator.id());
            if (meant && indicator.unit().kind() == Unit.Kind.NUMBER) hide(indicator, hidden);
        }
        return hidden;
    }

    private void hide(Indicator indicator, List<HandOver.Hidden> hidden) {
        List<Area> areas = workspace.areas().all();
        for (Breakdown breakdown : workspace.indicators().breakdownsOf(indicator)) {
            for (Series series :
                    workspace.series().among(areas, List.of(indicator), breakdown, AsAt.NOW)) {
                for (Observation one : guard.guarded(series).observations()) {
                    if (one.reading() instanceof Reading.Published
                            || !(series.at(one.period()) instanceof Reading.Published)) continue;
                    hidden.add(
                            new HandOver.Hidden(
                                    series.area().id(),
                                    indicator.id(),
                                    breakdown.text(),
                                    one.period()));
                }
            }
        }
    }
}
