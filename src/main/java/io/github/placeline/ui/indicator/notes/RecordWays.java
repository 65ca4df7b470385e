package io.github.placeline.ui.indicator.notes;

/// Where the indicator page leads to.
public interface RecordWays {

    /// To all authorities in its order.
    void ranking();

    /// To every version of its readings.
    void revisions();

    /// To what changed between two dates.
    void changes();

    /// To its breaks and long series.
    void joints();

    /// To entering its figures by hand.
    void enter();
}
