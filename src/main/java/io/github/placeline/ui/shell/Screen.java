package io.github.placeline.ui.shell;

import io.github.placeline.model.deck.SlideSubject;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// One screen in the content region of the window. The wiring makes it when it is first shown and
/// keeps it while the workspace is open.
public interface Screen {

    /// What is drawn. Always the same node.
    Parent content();

    /// Where one is, from the rail's word on: "Indicators", "Good level of development".
    ReadOnlyProperty<List<String>> trail();

    /// Whether it speaks of the chosen area, so that the top bar offers another one.
    default boolean isAboutAnArea() {
        return true;
    }

    /// Whether it can show figures as they were known on an earlier day.
    default boolean showsEarlierDays() {
        return false;
    }

    /// Whether what it shows can be put on a slide.
    default boolean makesSlides() {
        return false;
    }

    /// What is shown now, as the subject of a slide; empty where there is nothing to show yet.
    default Optional<SlideSubject> slide() {
        return Optional.empty();
    }

    /// Whether it shows the progress of its work itself.
    default boolean showsProgress() {
        return false;
    }

    /// The parts between which F6 moves, in reading order.
    default List<Parent> regions() {
        return List.of(content());
    }

    /// It has just come into view.
    default void shown() {}

    /// It has just gone out of view.
    default void hidden() {}

    /// The workspace has changed: figures are to be read again.
    default void refresh() {}
}
