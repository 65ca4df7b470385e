package io.github.placeline.chart.spine;

/// Sizes of a spine chart in pixels.
///
/// @param text the size of names and figures
/// @param heading the size of section headings
/// @param small the size of notes
/// @param row height of a line
/// @param section height of a heading
/// @param top height of the notes above everything
/// @param figure room for one column of figures
public record SpineStyle(
        double text,
        double heading,
        double small,
        double row,
        double section,
        double top,
        double figure,
        double gap) {

    public static final SpineStyle SCREEN = new SpineStyle(14, 15, 13, 32, 38, 28, 84, 16);

    /// The same with text `factor` times as large.
    public SpineStyle scaled(double factor) {
        return new SpineStyle(
                text * factor,
                heading * factor,
                small * factor,
                row * factor,
                section * factor,
                top * factor,
                figure * factor,
                gap * factor);
    }

    /// How high a chart of this content is.
    public double height(SpineContent content) {
        return top + content.sections().size() * section + content.lines().size() * row + gap;
    }
}
