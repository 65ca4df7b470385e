package io.github.placeline.ui.theme;

import java.net.URL;
import java.util.Objects;

/// The colours of the whole interface. Each has one sheet of the same looked-up names, `-pl-*`.
public enum Colours {
    LIGHT("Light", "light.css"),
    DARK("Dark", "dark.css"),
    HIGH_CONTRAST("High contrast", "contrast.css");

    private final String words;
    private final String sheet;

    Colours(String words, String sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    /// The theme as a person reads it.
    public String words() {
        return words;
    }

    /// Where its colours are.
    public URL sheet() {
        return Objects.requireNonNull(Colours.class.getResource(sheet), sheet);
    }
}
