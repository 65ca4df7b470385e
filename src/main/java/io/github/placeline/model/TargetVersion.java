package io.github.placeline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One entry in the history of a target: as it was set, what it replaced, and whether it was ended.
///
/// @param replaces the key of the target that this one moved, null for one that is new
/// @param replacedBy the key of the target that moved this one, null where it stands or has ended
/// @param endedOn the day it was given up, null while it stands
public record TargetVersion(
        Target target,
        @Nullable Long replaces,
        @Nullable Long replacedBy,
        @Nullable LocalDate endedOn) {

    /// Whether it stood at the end of a day: set by then, and neither moved nor given up.
    ///
    /// @param replacedOn the day on which it was moved, null where it was not
    public boolean stoodOn(LocalDate day, @Nullable LocalDate replacedOn) {
        return !target.setOn().isAfter(day)
                && (endedOn == null || endedOn.isAfter(day))
                && (replacedOn == null || replacedOn.isAfter(day));
    }

    /// Whether it is neither replaced nor ended.
    public boolean stands() {
        return replacedBy == null && endedOn == null;
    }
}
