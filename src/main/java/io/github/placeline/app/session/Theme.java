package io.github.placeline.app.session;

/// The colours of the window.
public enum Theme {
    FOLLOW_SYSTEM("Follow system"),
    LIGHT("Light"),
    DARK("Dark"),
    HIGH_CONTRAST("High contrast");

    private final String words;

    Theme(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
