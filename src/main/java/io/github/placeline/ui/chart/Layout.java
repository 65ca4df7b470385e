package io.github.placeline.ui.chart;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Size;

/// A chart that can be laid out in any room.
@FunctionalInterface
public interface Layout {

    /// @param textFactor how large text is, 1 at 100 % zoom
    Drawing draw(Size size, double textFactor);
}
