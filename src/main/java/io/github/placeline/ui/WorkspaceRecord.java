package io.github.placeline.ui;

import io.github.placeline.app.longseries.Joint;
import io.github.placeline.app.longseries.LongSeries;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Changes;
import io.github.placeline.app.record.Revision;
import io.github.placeline.app.record.Revisions;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.record.RecordDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The record behind the figures of the open workspace.
final class WorkspaceRecord implements RecordDesk {

    private final Workspace workspace;
    private final LongSeries series;

    WorkspaceRecord(Workspace workspace) {
        this.workspace = workspace;
        this.series = new LongSeries(workspace);
    }

    @Override
    public List<Revision> revisions(Subject subject) {
        return new Revisions(workspace)
                .of(subject.area(), subject.indicator(), subject.breakdown());
    }

    @Override
    public List<Change> changes(
            Subject subject, LocalDate first, LocalDate second, boolean everything) {
        return new Changes(workspace)
                .between(
                        first,
                        second,
                        Optional.of(subject.area()),
                        everything ? Optional.empty() : Optional.of(subject.indicator()));
    }

    @Override
    public Optional<LocalDate> firstDay() {
        List<io.github.placeline.model.ImportBatch> all = workspace.batches().all();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast().at().atZone(ZoneId.systemDefault()).toLocalDate());
    }

    @Override
    public Optional<Joint> joined(Indicator newer, Breakdown breakdown) {
        return series.of(newer, breakdown);
    }

    @Override
    public List<Indicator> candidates(Indicator newer, String text) {
        return series.candidates(newer, text);
    }

    @Override
    public List<Breakdown> breakdowns(Indicator older) {
        return series.breakdowns(older);
    }

    @Override
    public Joint compare(
            Indicator newer, Breakdown breakdown, Indicator older, Breakdown olderBreakdown) {
        return series.compare(newer, breakdown, older, olderBreakdown);
    }

    @Override
    public long join(Joint joint) {
        return series.join(joint);
    }

    @Override
    public long part(Joint joint) {
        return series.part(joint);
    }

    @Override
    public List<SeriesBreak> breaks(Indicator indicator) {
        return series.breaks(indicator);
    }

    @Override
    public List<Period> periods(Subject subject) {
        return series.periods(subject.indicator(), subject.area(), subject.breakdown());
    }

    @Override
    public long enter(Indicator indicator, Optional<Period> before, Period first, String what) {
        return series.enter(indicator, before, first, what);
    }

    @Override
    public long remove(Indicator indicator, SeriesBreak joint) {
        return series.remove(indicator, joint);
    }

    @Override
    public void undo(long batch) {
        workspace.batches().byId(batch).ifPresent(workspace.batches()::undo);
    }
}
