package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.imports.ImportDesk;
import java.nio.file.Path;
import java.util.List;

/// Imports into the open workspace, under the name by which this computer knows its user.
final class WorkspaceImports implements ImportDesk {

    private final Workspace workspace;

    WorkspaceImports(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public ImportReport check(Path file, Progress progress) {
        return run(file, true, progress);
    }

    @Override
    public ImportReport save(Path file, Progress progress) {
        return run(file, false, progress);
    }

    private ImportReport run(Path file, boolean dryRun, Progress progress) {
        String by = ImportFiles.user();
        return new FileImport(workspace).run(file, new ImportOptions(dryRun, true, by), progress);
    }

    @Override
    public List<ImportBatch> history() {
        return workspace.batches().all();
    }

    @Override
    public void undo(long batch) {
        ImportBatch taken =
                workspace
                        .batches()
                        .byId(batch)
                        .orElseThrow(() -> Refusal.ofInput("There is no such import any more."));
        workspace.batches().undo(taken);
    }
}
