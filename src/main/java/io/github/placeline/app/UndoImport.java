package io.github.placeline.app;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.BatchRepository;
import io.github.placeline.store.Workspace;

/// Takes an import back, so that every reading is what it was before it.
public final class UndoImport {

    private final BatchRepository batches;

    public UndoImport(Workspace workspace) {
        this.batches = workspace.batches();
    }

    /// Takes the newest import back that has not been taken back yet.
    ///
    /// @return the import as the history has it now
    /// @throws Refusal when there is none, or a later one has built on it
    public ImportBatch latest() {
        return batches.undoLatest();
    }

    /// Takes one import back.
    ///
    /// @param batch its key
    /// @return the import as the history has it now
    /// @throws Refusal when there is no such import, when it has been taken back already, or when a
    ///   later one has built on it; the sentence names that one
    public ImportBatch of(long batch) {
        return batches.undo(
                batches.byId(batch)
                        .orElseThrow(() ->
                                Refusal.ofInput(
                                        "There is no import "
                                                + batch
                                                + ". The history lists those there are.")));
    }
}
