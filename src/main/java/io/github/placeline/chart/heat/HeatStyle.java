package io.github.placeline.chart.heat;

/// Sizes of a heat table in pixels, all growing with the text.
///
/// @param value the size of a figure
/// @param small the size of what stands below it, of headings' notes and of stand-ins
/// @param heading the size of headings
/// @param row height of a row with its gap
public record HeatStyle(
        double value,
        double small,
        double heading,
        double row,
        double gap,
        double padding,
        double names,
        double count,
        double narrowest,
        double widest) {

    public static final HeatStyle SCREEN = new HeatStyle(14, 12, 13, 42, 3, 7, 196, 92, 100, 140);

    private static final double MODE_EXTRA = 34;
    private static final double LINE = 1.22;

    /// The same with text `factor` times as large.
    public HeatStyle scaled(double factor) {
        return new HeatStyle(
                value * factor,
                small * factor,
                heading * factor,
                row * factor,
                gap,
                padding * factor,
                names * factor,
                count * factor,
                narrowest * factor,
                widest * factor);
    }

    /// The same with room for words in the cells.
    public HeatStyle withWideCells() {
        return new HeatStyle(
                value,
                small,
                heading,
                row,
                gap,
                padding,
                names,
                count,
                narrowest + MODE_EXTRA * value / SCREEN.value,
                widest + MODE_EXTRA * value / SCREEN.value);
    }

    /// The same with text that begins at the edge.
    public HeatStyle withoutPadding() {
        return new HeatStyle(value, small, heading, row, gap, 0, names, count, narrowest, widest);
    }

    /// How wide each of `columns` may be when they share `room`: as wide as fits, within limits.
    public double columnWidth(double room, int columns) {
        return columns == 0 ? narrowest : Math.clamp(room / columns, narrowest, widest);
    }

    double line(double size) {
        return size * LINE;
    }
}
