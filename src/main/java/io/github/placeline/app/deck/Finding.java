package io.github.placeline.app.deck;

/// Something to look at before a deck is shown.
///
/// @param slide its place in the deck, from 0
/// @param words a plain sentence
public record Finding(int slide, Kind kind, String words) {

    /// What sort of thing it is.
    public enum Kind {
        GONE("No figures"),
        CHANGED("Figures changed"),
        LEGIBLE("Hard to read"),
        SOURCE("Source missing");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
