package io.github.placeline.chart.text;

/// A weight of Roboto, the font of screen, document and slide alike.
public enum Weight {
    REGULAR(400, "Regular"),
    MEDIUM(500, "Medium"),
    BOLD(700, "Bold");

    private final int number;

    @SuppressWarnings("ImmutableEnumChecker") // a face never changes once it is read
    private final Face face;

    Weight(int number, String file) {
        this.number = number;
        this.face = Face.read("/com/formdev/flatlaf/fonts/roboto/Roboto-" + file + ".ttf");
    }

    /// The weight as style sheets count it: 400, 500, 700.
    public int number() {
        return number;
    }

    /// Width of `text` in pixels at `size` pixels.
    public double width(String text, double size) {
        return face.width(text) * size;
    }
}
