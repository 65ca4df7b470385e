package io.github.placeline.analysis.twenty;

import org.jspecify.annotations.Nullable;

/// One of the twenty: which series, in words of our own, and how it is written.
///
/// @param why what it stands for
/// @param code the measure's key in its file
/// @param good `1` where more is better, `−1` where less is, `0` where neither is agreed
/// @param before and after: what is written around a figure: `£`, `%`, ` points`
/// @param gapAfter what a difference is counted in: ` pp`
/// @param brokenAt the first year measured in a new way, null where there is none
/// @param counts which columns hold the counts, null where the file gives none
record Chosen(
        int number,
        String why,
        String title,
        String area,
        String code,
        int good,
        int decimals,
        String before,
        String after,
        String gapAfter,
        @Nullable Integer brokenAt,
        @Nullable CountColumns counts) {

    /// Counts of how many of how many, and what they are multiplied by.
    ///
    /// @param share true for a part of the whole (Wilson), false for events (Byar)
    record CountColumns(String count, String of, boolean share) {}

    String heading() {
        return number + ". " + area + ": " + title;
    }
}
