package io.github.placeline.importing.plan;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Intake;
import java.util.List;

/// What a file would do to a workspace, counted and listed before anything is written.
public interface Change {

    ImportCounts counts();

    /// What was found wrong, in the order of its lines.
    List<Problem> problems();

    /// The problems by their causes, what is held back first.
    List<ProblemGroup> groups();

    /// What becomes of each row.
    default Listing listing() {
        return Listing.EMPTY;
    }

    /// How each column of the file was read, in their order; none where that is not told.
    default List<ColumnReading> columns() {
        return List.of();
    }

    /// Does it, inside the transaction of `intake`.
    void write(Intake intake, long batch, Progress progress);

    /// Whether there is nothing to write.
    default boolean isNothing() {
        return counts().added() + counts().changed() == 0;
    }
}
