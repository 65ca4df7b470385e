package io.github.placeline.app.indicator;

import java.util.List;

/// One figure of the panel beside the chart: "Gap with England", "4.6 pp → 3.7 pp", "2017 to 2025.
/// The gap is 0.9 pp smaller."
///
/// @param sentences each on a line of its own where there is room
public record KeyFigure(Kind kind, String heading, String figure, List<String> sentences) {

    public KeyFigure {
        sentences = sentences.stream().filter(one -> !one.isBlank()).toList();
    }

    KeyFigure(Kind kind, String heading, String figure, String words) {
        this(kind, heading, figure, List.of(words));
    }

    /// All sentences one after the other.
    public String words() {
        return String.join(" ", sentences);
    }

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
