package io.github.placeline.ui.twinning;

/// The questions that the side panel answers.
public enum Lens {
    MOVED("Who moved"),
    BRIGHT_SPOTS("Bright spots"),
    NEIGHBOURS("Neighbours");

    private final String words;

    Lens(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
