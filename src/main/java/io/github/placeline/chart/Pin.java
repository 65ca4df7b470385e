package io.github.placeline.chart;

import io.github.placeline.model.Period;

/// Something to be said of one period, marked on the time axis.
///
/// @param period of a joint the first that comes from the newer file
/// @param words as one sentence without its full stop
public record Pin(Kind kind, Period period, String words) {

    public enum Kind {
        /// What somebody who knows the place has written.
        NOTE(Shape.SPEECH, Role.FOCUS),
        /// Older figures come from another file, which agrees with the newer one, so that lines run
        /// on across.
        JOINT(Shape.LINK, Role.NOTE);

        private final Shape shape;
        private final Role role;

        Kind(Shape shape, Role role) {
            this.shape = shape;
            this.role = role;
        }

        Shape shape() {
            return shape;
        }

        Role role() {
            return role;
        }
    }
}
