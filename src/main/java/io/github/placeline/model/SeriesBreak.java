package io.github.placeline.model;

/// A joint in an indicator's record across which nothing is computed.
///
/// @param first the first period measured in the new way
/// @param whatChanged why, in a few plain words
/// @param origin how it is known
public record SeriesBreak(long indicator, Period first, String whatChanged, Origin origin) {

    public enum Origin {
        ENTERED,
        FILE,
        FOUND
    }
}
