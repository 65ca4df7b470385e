package io.github.placeline.ui.presenter;

import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideLayer;
import io.github.placeline.ui.chart.MarkNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// Paints slides. What the next step shows is made ahead, so that a step only makes nodes visible,
/// and the next slide waits outside the picture: nothing has to be made when a key is pressed.
final class SlidePane extends Pane {

    private static final double OUTSIDE = 100_000;

    private final Group waiting = new Group();
    private @Nullable Painted shown;
    private @Nullable Painted next;

    /// A slide as nodes: a group for each layer, filled when it first comes into view or is about
    /// to.
    private record Painted(LaidSlide slide, Group all, List<Group> layers) {
        static Painted of(LaidSlide slide) {
            List<Group> layers = new ArrayList<>();
            slide.layers().forEach(_ -> layers.add(new Group()));
            Group all = new Group();
            all.getChildren().setAll(layers);
            all.setManaged(false);
            return new Painted(slide, all, layers);
        }

        void show(int step) {
            for (int at = 0; at < layers.size(); at++) {
                SlideLayer layer = slide.layers().get(at);
                Group group = layers.get(at);
                if ((layer.isIn(step) || layer.isIn(step + 1)) && group.getChildren().isEmpty())
                    group.getChildren().setAll(MarkNodes.of(layer.marks()));
                group.setVisible(layer.isIn(step));
            }
        }
    }

    SlidePane() {
        getStyleClass().add("slide");
        setId("presented");
        setAccessibleRole(AccessibleRole.TEXT);
        setFocusTraversable(true);
        waiting.setManaged(false);
        waiting.setLayoutX(OUTSIDE);
    }

    /// Shows a slide in one of its steps.
    void show(LaidSlide slide, int step) {
        Painted wanted = shown;
        if (wanted == null || !wanted.slide().equals(slide)) {
            wanted = next != null && next.slide().equals(slide) ? next : Painted.of(slide);
            waiting.getChildren().clear();
            next = null;
            getChildren().setAll(wanted.all(), waiting);
            shown = wanted;
            setAccessibleText(slide.description());
        }
        wanted.show(step);
    }

    /// Makes the nodes of the slide that comes next.
    void prepare(Optional<LaidSlide> slide) {
        if (slide.isEmpty() || (next != null && next.slide().equals(slide.get()))) return;
        Painted ahead = Painted.of(slide.get());
        ahead.show(0);
        waiting.getChildren().setAll(ahead.all());
        next = ahead;
    }
}
