package io.github.placeline.chart;

/// Sizes of text and weights of lines, in pixels (UI specification, sections 3 and 7).
///
/// @param axisText years and numbers along the axes
/// @param nameText the name at the end of a line
/// @param valueText the figure under it
/// @param noteText notes in the plot and under it
/// @param area width of the area's line; the second area has the same
/// @param marker radius of a point, `lastMarker` that of the newest
public record Style(
        double axisText,
        double nameText,
        double valueText,
        double noteText,
        double area,
        double england,
        double region,
        double neighbour,
        double target,
        double marker,
        double lastMarker) {

    /// Screen, document and picture.
    public static final Style SCREEN = new Style(14, 15, 13, 13, 3.5, 2.25, 2, 1.25, 2, 4, 6.5);

    /// A slide of 1920 by 1080.
    public static final Style PRESENTER = new Style(30, 40, 32, 24, 9, 5, 5, 2.5, 5, 9, 13);

    /// The same lines with text `factor` times as large.
    public Style scaled(double factor) {
        return new Style(
                axisText * factor,
                nameText * factor,
                valueText * factor,
                noteText * factor,
                area,
                england,
                region,
                neighbour,
                target,
                marker,
                lastMarker);
    }

    /// Text and lines `factor` times as large: the same picture on a larger or smaller slide.
    public Style whole(double factor) {
        return new Style(
                axisText * factor,
                nameText * factor,
                valueText * factor,
                noteText * factor,
                area * factor,
                england * factor,
                region * factor,
                neighbour * factor,
                target * factor,
                marker * factor,
                lastMarker * factor);
    }

    Stroke englandStroke() {
        double scale = england / SCREEN.england;
        return Stroke.dashed(england, 8 * scale, 5 * scale);
    }
}
