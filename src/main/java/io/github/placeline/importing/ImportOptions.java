package io.github.placeline.importing;

import io.github.placeline.importing.answer.Answers;

/// How a file is to be imported.
///
/// @param dryRun only say what would happen
/// @param acceptFlagged import everything sure, and list the rest, although something is held back
/// @param by who imports, as the history will show them
/// @param answers what a person has said about the rows that would be held back
public record ImportOptions(boolean dryRun, boolean acceptFlagged, String by, Answers answers) {

    /// Without any answers.
    public ImportOptions(boolean dryRun, boolean acceptFlagged, String by) {
        this(dryRun, acceptFlagged, by, Answers.NONE);
    }
}
