package io.github.placeline.ui.controls;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// Shows one of several nodes that lie on each other. What only fills a wait is shown late, so that
/// a quick answer does not flicker.
public final class Patience {

    private static final Duration A_MOMENT = Duration.millis(300);

    private final List<Node> layers;
    private final PauseTransition wait = new PauseTransition(A_MOMENT);

    public Patience(Node... layers) {
        this.layers = List.of(layers);
    }

    /// Shows `wanted` at once.
    public void show(Node wanted) {
        wait.stop();
        for (Node layer : layers) layer.setVisible(layer.equals(wanted));
    }

    /// Shows `filler` if nothing else has been asked for by then.
    public void showLate(Node filler) {
        if (filler.isVisible()) return;
        wait.setOnFinished(_ -> show(filler));
        wait.playFromStart();
    }
}
