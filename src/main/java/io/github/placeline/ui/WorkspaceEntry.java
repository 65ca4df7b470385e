package io.github.placeline.ui;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.record.Revision;
import io.github.placeline.importing.hand.EnteredTable;
import io.github.placeline.importing.hand.EntryReport;
import io.github.placeline.importing.hand.HandEntry;
import io.github.placeline.importing.hand.PastedTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.entry.EntryDesk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Entering figures into the open workspace, under the name by which this computer knows its user.
record WorkspaceEntry(Workspace workspace) implements EntryDesk {

    private static final int PERIODS = 3;
    private static final int AREAS = 20;

    @Override
    public List<Indicator> indicators() {
        return workspace.indicators().all();
    }

    @Override
    public List<Area> areasLike(String text) {
        return new AreaLookup(workspace).like(text, AREAS);
    }

    @Override
    public List<Period> usualPeriods(Area area, Indicator indicator) {
        List<Observation> stored = own(area, indicator);
        List<Period> periods =
                new ArrayList<>(
                        stored.subList(Math.max(0, stored.size() - PERIODS), stored.size()).stream()
                                .map(Observation::period)
                                .toList());
        if (!periods.isEmpty()) periods.add(periods.getLast().plusYears(1));
        return periods;
    }

    @Override
    public Optional<String> stored(Area area, Indicator indicator, Period period) {
        return own(area, indicator).stream()
                .filter(one -> one.period().equals(period))
                .map(one -> Revision.text(one, indicator))
                .findFirst();
    }

    private List<Observation> own(Area area, Indicator indicator) {
        return workspace.series().alone(area, indicator, Breakdown.TOTAL, AsAt.NOW).observations();
    }

    @Override
    public PastedTable pasted(String text, Indicator indicator) {
        return PastedTable.of(text, indicator.yearType(), workspace);
    }

    @Override
    public EntryReport check(EnteredTable table) {
        return new HandEntry(workspace).check(table);
    }

    @Override
    public EntryReport save(EnteredTable table) {
        return new HandEntry(workspace).save(table, ImportFiles.user());
    }

    @Override
    public void undo(long batch) {
        workspace.batches().byId(batch).ifPresent(workspace.batches()::undo);
    }
}
