package io.github.placeline.ui.controls;

import io.github.placeline.ui.theme.Zoom;
import javafx.scene.control.Label;

/// Knows how large text is where it stands, because style sheets tell it. Nothing is seen of it.
public final class Letter extends Label {

    /// @param onChange called when the size has changed
    public Letter(Runnable onChange) {
        setManaged(false);
        setMouseTransparent(true);
        fontProperty().subscribe((_, _) -> onChange.run());
    }

    /// Pixels of body text.
    public double em() {
        return getFont().getSize();
    }

    /// How large text is, 1 at 100 % zoom.
    public double factor() {
        return em() / Zoom.BODY;
    }
}
