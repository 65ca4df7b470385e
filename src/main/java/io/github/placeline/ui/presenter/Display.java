package io.github.placeline.ui.presenter;

/// One display of this computer.
///
/// @param x where it lies among the others, in pixels
public record Display(double x, double y, double width, double height) {

    /// "1920 × 1080".
    public String words() {
        return Math.round(width) + " × " + Math.round(height);
    }

    boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }
}
