package io.github.placeline.ui;

import io.github.placeline.app.giving.ExportFigures;
import io.github.placeline.app.giving.ExportFigures.Exported;
import io.github.placeline.app.giving.FigureFile;
import io.github.placeline.app.giving.SaveFramework;
import io.github.placeline.app.giving.SaveRecipe;
import io.github.placeline.model.Progress;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.giving.GivingDesk;
import java.nio.file.Path;
import java.util.List;

/// What can be written out of the open workspace.
record WorkspaceGiving(Workspace workspace) implements GivingDesk {

    @Override
    public Extent extent(Choice choice) {
        ExportFigures.Extent extent = new ExportFigures(workspace).extent(selection(choice));
        return new Extent(extent.readings(), extent.indicators());
    }

    @Override
    public Exported figures(Choice choice, FigureFile file, Progress progress) {
        return new ExportFigures(workspace).write(selection(choice), file, progress);
    }

    private static FigureSelection selection(Choice choice) {
        return ExportFigures.selection(choice.areas(), choice.indicators(), choice.asAt());
    }

    @Override
    public String framework(Path file) {
        return new SaveFramework(workspace).write(file);
    }

    @Override
    public List<KeptRecipe> recipes() {
        return workspace.recipes().all();
    }

    @Override
    public String recipe(KeptRecipe recipe, Path file) {
        return SaveRecipe.write(recipe, file);
    }
}
