package io.github.placeline.model;

/// What an import did, counted in readings: `added + changed + unchanged + heldBack` is what the
/// file holds, but for what somebody has said to leave out.
///
/// @param rows lines of data read
/// @param added readings that were not there before
/// @param changed readings that replace another
/// @param unchanged readings equal to what was there, repeats inside the file included
/// @param heldBack readings not imported because something about them needs an answer
/// @param withheld how many of the first three are markers instead of numbers
public record ImportCounts(
        long rows, long added, long changed, long unchanged, long heldBack, long withheld) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);
}
