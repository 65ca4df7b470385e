package io.github.placeline.analysis.twenty;

/// What one of the two says of a series, in the same words for both.
///
/// @param points years that were judged
/// @param slope a year, its interval and the chance of it; `NaN` with too few points
/// @param exact whether the chance is counted out, not approximated
/// @param verdict of the trend
/// @param intervalLow of the newest figure, `NaN` where none can be had
/// @param standing beside England
/// @param gapSlope a year, of the gap to England; `NaN` with too few points
/// @param gapVerdict of that
/// @param sentence all of it as a reader reads it
record Answer(
        int points,
        double slope,
        double low,
        double high,
        double chance,
        boolean exact,
        String verdict,
        double intervalLow,
        double intervalHigh,
        String standing,
        double gapSlope,
        String gapVerdict,
        String sentence) {}
