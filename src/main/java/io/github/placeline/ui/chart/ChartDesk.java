package io.github.placeline.ui.chart;

import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import java.util.function.Supplier;

/// Takes a chart or its table out of the app. The window has one; screens are given it. What is
/// made takes time, so it is asked for only when wanted and away from the window.
public interface ChartDesk {

    /// Puts the picture on the clipboard.
    void copy(Supplier<ChartSheet> sheet);

    /// Asks for a file and writes the chart to it.
    void save(Supplier<ChartSheet> sheet, ChartFile as);

    /// Puts a table on the clipboard: tabs between cells, a line break after each line.
    void copyTable(Supplier<String> table);
}
