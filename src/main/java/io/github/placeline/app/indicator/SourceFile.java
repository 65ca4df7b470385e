package io.github.placeline.app.indicator;

import io.github.placeline.model.Area;
import io.github.placeline.model.Period;
import java.util.List;

/// A file that figures shown come from, with the lines of it.
///
/// @param batch the import that brought it
public record SourceFile(long batch, String name, List<Line> lines) {

    public SourceFile {
        lines = List.copyOf(lines);
    }

    /// One figure's place in the file.
    ///
    /// @param sheet empty for files without sheets
    /// @param text the figure as displayed
    public record Line(Area area, Period period, String text, String sheet, long line) {}
}
