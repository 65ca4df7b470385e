package io.github.placeline.importing;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.table.recipe.Recipe;
import org.jspecify.annotations.Nullable;

/// How a file is to be imported.
///
/// @param dryRun only say what would happen
/// @param acceptFlagged import everything sure, and list the rest, although something is held back
/// @param by who imports, as the history will show them
/// @param answers what a person has said about the rows that would be held back
/// @param recipe how to read its tables; null where the recipe kept for files of this shape is
///   meant, or what Placeline proposes where that is sure
/// @param seen the file as it was when somebody agreed to its import; null where nobody looked
public record ImportOptions(
        boolean dryRun,
        boolean acceptFlagged,
        String by,
        Answers answers,
        @Nullable Recipe recipe,
        @Nullable FileStamp seen) {

    /// Without any answers.
    public ImportOptions(boolean dryRun, boolean acceptFlagged, String by) {
        this(dryRun, acceptFlagged, by, Answers.NONE);
    }

    /// Without a recipe of its own.
    public ImportOptions(boolean dryRun, boolean acceptFlagged, String by, Answers answers) {
        this(dryRun, acceptFlagged, by, answers, null, null);
    }

    /// The same, its tables read by this recipe.
    public ImportOptions withRecipe(@Nullable Recipe other) {
        return new ImportOptions(dryRun, acceptFlagged, by, answers, other, seen);
    }

    /// The same, refused when the file is another by now.
    public ImportOptions asSeen(@Nullable FileStamp file) {
        return new ImportOptions(dryRun, acceptFlagged, by, answers, recipe, file);
    }
}
