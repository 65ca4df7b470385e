package io.github.placeline.model;

/// An older indicator whose record another one carries on: the same measure in an older file
/// (METHODS 1). Where both have a period, the newer one is shown.
///
/// @param indicator the key of the newer one, for `breakdown`
/// @param older the key of the older one, for `olderBreakdown`
public record Continuation(
        long indicator, Breakdown breakdown, long older, Breakdown olderBreakdown) {

    public Continuation {
        if (indicator == older)
            throw new IllegalArgumentException("an indicator cannot continue itself");
    }
}
