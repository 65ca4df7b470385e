package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be imported into the open workspace, and what was.
public interface ImportDesk {

    /// How the tables of the file seem to be read; empty when its format leaves no question.
    ///
    /// @throws io.github.placeline.model.Refusal when it cannot be read
    Optional<Proposal> propose(Path file, Progress progress);

    /// The recipe in a file that somebody exported or wrote.
    ///
    /// @throws io.github.placeline.model.Refusal when it cannot be read or is none
    Recipe recipe(Path file);

    /// What importing the file would do; writes nothing.
    ///
    /// @param said what a person has said about it
    /// @throws io.github.placeline.model.Refusal when it cannot be read
    CheckedFile check(Path file, Said said, Progress progress);

    /// Imports everything sure of the file; what is held back is left out.
    ///
    /// @param seen the file as it was when the person agreed; null where nobody looked at it
    /// @throws io.github.placeline.model.Refusal when it cannot be read or nothing can be written
    ImportReport save(Path file, Said said, @Nullable FileStamp seen, Progress progress);

    /// Every import, the newest first.
    List<ImportBatch> history();

    /// What was found wrong with an import's file, in its order.
    List<Problem> problemsOf(ImportBatch batch);

    /// The recipe by which an import's tables were read; empty when it needed none.
    Optional<KeptRecipe> recipeOf(ImportBatch batch);

    /// Takes one import back: every reading is what it was before.
    ///
    /// @throws io.github.placeline.model.Refusal when it cannot be taken back
    void undo(long batch);
}
