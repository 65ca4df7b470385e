package io.github.placeline.analysis.quality;

import io.github.placeline.model.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// Why an indicator's figures may be out of date.
///
/// The rule: where the publisher names its next release, that day has passed; where it names none,
/// the newest period ended two years ago or more. What is discontinued is never stale.
public sealed interface Staleness {

    /// The next release was due.
    record Due(ReleaseDate release) implements Staleness {}

    /// Nobody says when new figures come, and the newest are so many whole years old.
    record Old(long years) implements Staleness {}

    int OLD = 2;

    /// @param newest the newest period that anybody has a figure for
    /// @param nextRelease when the publisher means to bring new figures, in its words
    static Optional<Staleness> of(Period newest, String nextRelease, LocalDate today) {
        Optional<ReleaseDate> release = ReleaseDate.read(nextRelease);
        if (release.isPresent())
            return release.filter(date -> date.due().isBefore(today)).map(Due::new);
        if (nextRelease.toLowerCase(Locale.UK).contains("discontinued")) return Optional.empty();
        long years = ChronoUnit.YEARS.between(newest.end(), today);
        return years >= OLD ? Optional.of(new Old(years)) : Optional.empty();
    }
}
