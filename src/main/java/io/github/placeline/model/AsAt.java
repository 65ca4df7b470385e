package io.github.placeline.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The moment whose state of knowledge is asked for: what a board saw then, whatever has been
/// imported since.
public record AsAt(Instant instant) {

    /// Everything imported so far.
    public static final AsAt NOW = new AsAt(Instant.parse("9999-12-31T23:59:59Z"));

    /// The day it is then: today where everything so far is asked for.
    public LocalDate day() {
        return equals(NOW)
                ? LocalDate.now(ZoneId.systemDefault())
                : LocalDate.ofInstant(instant, ZoneId.systemDefault());
    }

    /// What was known when `day` ended where this computer stands.
    public static AsAt endOf(LocalDate day) {
        return new AsAt(
                day.plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1));
    }
}
