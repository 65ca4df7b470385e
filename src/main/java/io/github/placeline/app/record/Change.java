package io.github.placeline.app.record;

import io.github.placeline.store.DifferenceRepository.Difference;
import io.github.placeline.store.RevisionRepository.Maker;
import io.github.placeline.store.RevisionRepository.Version;
import java.util.Objects;

/// A reading that was not the same on two days, in words.
///
/// @param before as displayed on the first day, empty where there was none
/// @param after as displayed on the second day, empty where there is none
/// @param place the file and line that the second day's reading comes from; for a withdrawn one
///   those it came from
/// @param maker who made the change, and when
public record Change(
        Difference difference, Kind kind, String before, String after, String place, Maker maker) {

    /// What became of it.
    public enum Kind {
        NEW("New"),
        CHANGED("Changed"),
        WITHDRAWN("Withdrawn");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static Change of(Difference difference) {
        Version before = difference.before();
        Version after = difference.after();
        if (after == null) {
            Version gone = Objects.requireNonNull(before);
            Maker ended = gone.ended();
            return new Change(
                    difference,
                    Kind.WITHDRAWN,
                    text(difference, gone),
                    "",
                    Revision.place(gone),
                    ended == null ? gone.made() : ended);
        }
        return new Change(
                difference,
                before == null ? Kind.NEW : Kind.CHANGED,
                before == null ? "" : text(difference, before),
                text(difference, after),
                Revision.place(after),
                after.made());
    }

    private static String text(Difference difference, Version version) {
        return Revision.text(version.observation(), difference.indicator());
    }
}
