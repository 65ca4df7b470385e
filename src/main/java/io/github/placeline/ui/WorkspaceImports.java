package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.UndoImport;
import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.imports.ImportDesk;
import io.github.placeline.ui.imports.Said;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Imports into the open workspace, under the name by which this computer knows its user.
final class WorkspaceImports implements ImportDesk {

    private final Workspace workspace;

    WorkspaceImports(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Optional<Proposal> propose(Path file, Progress progress) {
        return new FileImport(workspace).propose(file, progress);
    }

    @Override
    public Recipe recipe(Path file) {
        return ImportFiles.recipe(file);
    }

    @Override
    public CheckedFile check(Path file, Said said, Progress progress) {
        return new FileImport(workspace).check(file, options(true, said), progress);
    }

    @Override
    public ImportReport save(Path file, Said said, @Nullable FileStamp seen, Progress progress) {
        return new FileImport(workspace).run(file, options(false, said).asSeen(seen), progress);
    }

    private static ImportOptions options(boolean dryRun, Said said) {
        return new ImportOptions(dryRun, true, ImportFiles.user(), said.answers())
                .withRecipe(said.recipe());
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
    public Optional<KeptRecipe> recipeOf(ImportBatch batch) {
        return workspace.recipes().ofBatch(batch.id());
    }

    @Override
    public void undo(long batch) {
        new UndoImport(workspace).of(batch);
    }
}
