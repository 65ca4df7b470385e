package io.github.placeline.ui.priorities;

import io.github.placeline.app.plan.Outline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A starting point: whose plan it follows, its aims, and the button that takes them over.
final class OutlineCard extends VBox {

    OutlineCard(Outline outline, Runnable start) {
        getStyleClass().addAll("card", "outline");
        Label heading = new Label(outline.name());
        heading.getStyleClass().add("section-heading");
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button take = new Button("Start with these");
        take.setAccessibleText("Start with the outline of " + outline.name());
        take.setOnAction(_ -> start.run());
        HBox line = new HBox(heading, room, take);
        line.getStyleClass().add("outline-line");
        getChildren().add(line);
        for (int i = 0; i < outline.aims().size(); i++) {
            Label aim = new Label((i + 1) + "  " + outline.aims().get(i).title());
            aim.getStyleClass().add("detail");
            aim.setWrapText(true);
            getChildren().add(aim);
        }
    }
}
