package io.github.placeline.chart;

/// Width and height in pixels.
public record Size(double width, double height) {
    public Size {
        if (!(width > 0 && height > 0))
            throw new IllegalArgumentException("no room: " + width + " by " + height);
    }
}
