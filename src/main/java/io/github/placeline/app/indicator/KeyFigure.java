package io.github.placeline.app.indicator;

/// One figure of the panel beside the chart: "Gap with England", "4.6 pp → 3.7 pp", "2017 to 2025.
/// The gap is 0.9 pp smaller."
public record KeyFigure(Kind kind, String heading, String figure, String words) {

    /// What a figure is about.
    public enum Kind {
        GAP,
        CHANGE,
        RANK,
        TIME,
        /// Where the target stands.
        TARGET,
        /// Another place's figure: charts and tables show it too.
        BESIDE
    }
}
