package io.github.placeline.ui.shell;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.List;

/// What the frame of the window says and asks about the open workspace.
public interface OpenFile {

    /// The file's name without its ending.
    String name();

    /// Whether its figures are invented.
    boolean isDemonstration();

    /// The indicators that have figures for the area. Reads the file.
    List<Indicator> indicatorsOf(Area area);
}
