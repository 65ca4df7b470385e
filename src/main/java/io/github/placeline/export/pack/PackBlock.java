package io.github.placeline.export.pack;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.StandingSign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a page.
public sealed interface PackBlock {

    /// A heading below the page's title.
    record Heading(String text) implements PackBlock {}

    /// Paragraphs, apart by line breaks.
    record Words(Kind kind, String text) implements PackBlock {

        public enum Kind {
            /// The answer, larger.
            LEAD,
            /// What the pack's maker says: set apart by a bar.
            COMMENTARY,
            PLAIN,
            /// Definitions and rules, smaller.
            SMALL,
            /// What is said beside a slide: its speaker notes; on paper below everything else.
            SPOKEN
        }

        /// The paragraphs that say something.
        public List<String> paragraphs() {
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        }
    }

    /// Verdicts, each a shape and a word.
    record Chips(List<Chip> chips) implements PackBlock {
        public Chips {
            chips = List.copyOf(chips);
        }
    }

    /// @param sign null for words alone
    record Chip(@Nullable StandingSign sign, String words) {}

    /// Key figures beside each other.
    record Facts(List<Fact> facts) implements PackBlock {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// "Gap with England", "4.6 pp → 3.7 pp", "2017 to 2025. The gap is 0.9 pp smaller."
    record Fact(String heading, String figure, String words) {}

    /// A chart; the drawing's description is its text alternative.
    ///
    /// @param lines the figures behind it, for programs that draw it themselves
    record Chart(Drawing drawing, ChartLines lines) implements PackBlock {}

    record Table(PackTable table) implements PackBlock {}

    record Bullets(List<String> items) implements PackBlock {
        public Bullets {
            items = List.copyOf(items);
        }
    }
}
