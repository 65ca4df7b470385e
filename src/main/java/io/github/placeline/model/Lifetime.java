package io.github.placeline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The dates between which something exists: `opened` is its first day, `closed` the first day on
/// which it is no more. A missing date means "as far back (or ahead) as the register knows".
public record Lifetime(@Nullable LocalDate opened, @Nullable LocalDate closed) {

    /// Exists as far back and ahead as the register knows.
    public static final Lifetime ALWAYS = new Lifetime(null, null);

    public Lifetime {
        if (opened != null && closed != null && !opened.isBefore(closed)) {
            throw new IllegalArgumentException(
                    "opened " + opened + " is not before closed " + closed);
        }
    }

    public boolean contains(LocalDate day) {
        return (opened == null || !day.isBefore(opened))
                && (closed == null || day.isBefore(closed));
    }

    /// Whether any day from `start` to `end` (both included) lies in this lifetime.
    public boolean overlaps(LocalDate start, LocalDate end) {
        return (opened == null || !end.isBefore(opened))
                && (closed == null || start.isBefore(closed));
    }

    public boolean hasEnded() {
        return closed != null;
    }
}
