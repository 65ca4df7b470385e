package io.github.placeline.ui.imports;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The four steps as a row of numbers and words: those done have a tick, the one of now is filled.
public final class StageBar extends HBox {

    public StageBar() {
        getStyleClass().add("stages");
        setAlignment(Pos.CENTER_RIGHT);
    }

    void show(Stage now) {
        getChildren().clear();
        for (Stage stage : Stage.values()) {
            if (stage != Stage.CHOOSE) getChildren().add(line());
            getChildren().add(stage(stage, now));
        }
        setAccessibleText(
                "Step %d of %d, %s".formatted(now.number(), Stage.values().length, now.words()));
    }

    private static HBox stage(Stage stage, Stage now) {
        boolean done = stage.number() < now.number();
        StackPane ring =
                new StackPane(
                        done
                                ? Icon.of(Drawing.TICK, "small")
                                : new Label(String.valueOf(stage.number())));
        ring.getStyleClass().add("stage-ring");
        HBox box = new HBox(ring, new Label(stage.words()));
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().addAll("stage", stage == now ? "now" : done ? "done" : "to-come");
        return box;
    }

    private static Region line() {
        Region line = new Region();
        line.getStyleClass().add("stage-line");
        return line;
    }
}
