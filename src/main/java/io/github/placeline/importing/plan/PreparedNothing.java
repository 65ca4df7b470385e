package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Intake;
import java.util.List;

/// A file that brings in nothing by itself.
public record PreparedNothing(Findings findings) implements Prepared, Change {

    @Override
    public boolean isCurrent(Intake intake) {
        return true;
    }

    @Override
    public Change plan(Intake intake) {
        return this;
    }

    @Override
    public ImportCounts counts() {
        return ImportCounts.NONE;
    }

    @Override
    public List<Problem> problems() {
        return findings.problems();
    }

    @Override
    public List<ProblemGroup> groups() {
        return findings.groups();
    }

    @Override
    public void write(Intake intake, long batch, Progress progress) {
        throw new IllegalStateException("there is nothing to write");
    }
}
