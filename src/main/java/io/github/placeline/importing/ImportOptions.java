package io.github.placeline.importing;

/// How a file is to be imported.
///
/// @param dryRun only say what would happen
/// @param acceptFlagged import everything sure, and list the rest, although something is held back
/// @param by who imports, as the history will show them
public record ImportOptions(boolean dryRun, boolean acceptFlagged, String by) {}
