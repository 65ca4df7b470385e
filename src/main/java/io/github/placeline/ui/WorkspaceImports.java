package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.UndoImport;
import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.answer.Answers;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
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
    public CheckedFile check(Path file, Answers answers, Progress progress) {
        return new FileImport(workspace).check(file, options(true, answers), progress);
    }

    @Override
    public ImportReport save(Path file, Answers answers, Progress progress) {
        return new FileImport(workspace).run(file, options(false, answers), progress);
    }

    private static ImportOptions options(boolean dryRun, Answers answers) {
        return new ImportOptions(dryRun, true, ImportFiles.user(), answers);
    }

    @Override
    public List<ImportBatch> history() {
        return workspace.batches().all();
    }

    @Override
    public List<Problem> problemsOf(ImportBatch batch) {
        return workspace.batches().problemsOf(batch);
    }

    @Override
    public void undo(long batch) {
        new UndoImport(workspace).of(batch);
    }
}
