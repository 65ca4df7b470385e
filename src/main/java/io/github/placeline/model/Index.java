package io.github.placeline.model;

import java.util.List;

/// A composite that an officer defines from named indicators, in the manner of the Social Mobility
/// Index. It is never shown without its parts.
///
/// @param measure what each indicator is turned into before they are put together
public record Index(long id, String name, Measure measure, List<Part> parts) {

    public Index {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) throw new IllegalArgumentException("an index needs a part: " + name);
    }

    /// One indicator of the composite.
    ///
    /// @param weight how much it counts beside the others, more than 0
    public record Part(long indicator, Breakdown breakdown, double weight) {
        public Part {
            if (!(weight > 0 && Double.isFinite(weight)))
                throw new IllegalArgumentException("weight must be more than 0: " + weight);
        }
    }

    /// What a figure is turned into, so that figures in different units can be put together.
    public enum Measure {
        RANK("Rank among authorities"),
        SPREADS("Distance from England in spreads");

        private final String words;

        Measure(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
