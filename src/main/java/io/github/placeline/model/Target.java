package io.github.placeline.model;

import java.time.LocalDate;

/// An aim for one indicator in one area: from a baseline to a value by a period.
///
/// @param source where it was agreed
/// @param owner who answers for it
/// @param setOn the day it was agreed; an earlier version of the same target stays in the record
public record Target(
        long id,
        long area,
        long indicator,
        Breakdown breakdown,
        Point baseline,
        Point aim,
        String source,
        String owner,
        LocalDate setOn) {

    /// A value in a period.
    public record Point(Period period, double value) {}
}
