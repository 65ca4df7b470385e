package io.github.placeline.model;

/// What a source says about one figure: a value, or why there is none.
///
/// A withheld figure is neither zero nor a gap, so the cases are types and `switch` must name them
/// all.
public sealed interface Reading {

    /// A figure in the indicator's [Unit] with its 95 % interval and the counts behind it, where
    /// the source gives them. The value must be finite.
    record Published(double value, Interval interval, Counts counts) implements Reading {
        public Published {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("value must be finite: " + value);
        }

        public Published(double value) {
            this(value, Interval.UNSTATED, Counts.UNSTATED);
        }
    }

    /// The source has a row here but no number: the marker as typed and its plain reason.
    record Withheld(String asTyped, Withholding reason) implements Reading {}

    /// The source says nothing.
    record Absent() implements Reading {}

    /// The one absent reading there is.
    Reading ABSENT = new Absent();
}
