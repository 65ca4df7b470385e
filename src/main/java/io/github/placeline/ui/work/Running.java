package io.github.placeline.ui.work;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;

/// Work on its way, as whoever waits for it sees it.
public interface Running {

    /// The work in words.
    String what();

    /// How much is done, 0 to 1; -1 while nobody knows.
    ReadOnlyDoubleProperty fractionProperty();

    /// The step and how far it is: "Reading: 34%".
    ReadOnlyStringProperty stepProperty();

    /// Asks it to stop. It ends a moment later with a [Failure] that says so, or is done by then.
    void stop();
}
