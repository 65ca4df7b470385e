package io.github.placeline.importing.check;

/// Why a reading that can be read is doubtful.
public sealed interface Doubt {

    /// More than six robust deviations from the earlier readings of its series.
    ///
    /// @param earlier how many earlier readings there are
    /// @param median of the earlier readings
    /// @param deviations how many robust deviations lie between
    record Jump(int earlier, double median, double deviations) implements Doubt {}

    /// Jumps of so many areas in one period that it is the indicator that moved.
    ///
    /// @param jumps how many readings of the period are jumps
    /// @param readings how many there are
    record MovedEverywhere(int jumps, int readings) implements Doubt {}

    /// A power of ten too small or too large, as 0.63 among 60s.
    ///
    /// @param usual the median of the readings among which it stands
    /// @param factor 10, 100 or 1,000
    record ScaleSlip(double usual, int factor, boolean tooSmall) implements Doubt {}

    /// A percentage below 0 or above 100 of an indicator that cannot be, or never was.
    record OutsidePercent(boolean above) implements Doubt {}

    /// England's figure is not the one that is stored.
    ///
    /// @param stored what is stored
    record EnglandDiffers(double stored) implements Doubt {}

    /// The period has not begun yet.
    record Future() implements Doubt {}
}
