package io.github.placeline.store;

import io.github.placeline.model.Quality;

/// Hears of the readings that a workspace holds now, in the order of series and then period.
public interface CurrentReadings {

    /// One reading.
    ///
    /// @param value `NaN` where it is withheld
    /// @param marker the marker's key, 0 where there is a value
    void accept(int series, int period, double value, int marker, Quality quality, double[] beside);
}
