package io.github.placeline.app.session;

/// How large the window was, in pixels at 100 %.
public record WindowSize(double width, double height, boolean maximised) {

    /// The size that the screens are designed for.
    public static final WindowSize DESIGNED = new WindowSize(1440, 900, false);
}
