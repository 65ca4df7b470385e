package io.github.placeline.ui.theme;

/// The contrast of two colours by WCAG 2.2.
public final class Contrast {

    /// What text needs, and what lines and shapes need.
    public static final double TEXT = 4.5;

    public static final double SHAPE = 3;

    private Contrast() {}

    /// WCAG 2.2, "contrast ratio": from 1 to 21. Colours are `0xRRGGBB`.
    public static double ratio(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// WCAG 2.2, "relative luminance".
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
