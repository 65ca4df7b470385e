package io.github.placeline.ui.presenter;

import javafx.animation.PauseTransition;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// A ring that follows the mouse, large enough to be seen from the back of a room. It goes after
/// two seconds of rest.
final class Pointer extends Pane {

    private static final Duration SHOWN = Duration.seconds(2);
    private static final double SHARE = 0.05;

    private final Region ring = new Region();
    private final PauseTransition rest = new PauseTransition(SHOWN);

    Pointer() {
        setMouseTransparent(true);
        ring.getStyleClass().add("pointer");
        ring.setVisible(false);
        ring.setManaged(false);
        rest.setOnFinished(_ -> ring.setVisible(false));
        getChildren().add(ring);
    }

    void follow(MouseEvent event) {
        double side = Math.max(24, getHeight() * SHARE);
        ring.resizeRelocate(event.getX() - side / 2, event.getY() - side / 2, side, side);
        ring.setVisible(true);
        rest.playFromStart();
    }

    void hide() {
        rest.stop();
        ring.setVisible(false);
    }
}
