package io.github.placeline.ui.welcome;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One workspace of the list: its name and folder open it, the cross takes it off the list.
final class RecentRow {

    private RecentRow() {}

    static Node of(WelcomeViewModel.Recent recent, WelcomeViewModel.Choices choices) {
        Label name = label(recent.name(), "body-strong");
        Label folder =
                label(
                        recent.isOpen() ? "Open now · " + recent.folder() : recent.folder(),
                        "caption");
        VBox words = new VBox(name, folder);
        HBox face = new HBox(12, Icon.of(Drawing.FILE, "accent", "big"), words);
        face.setAlignment(Pos.CENTER_LEFT);
        Button open = new Button();
        open.setGraphic(face);
        open.setAccessibleText("Open " + recent.name() + ", in " + recent.folder());
        open.getStyleClass().addAll("flat", "recent-open");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> choices.open(recent.file()));
        Button forget = new Button();
        forget.setGraphic(Icon.of(Drawing.CLOSE, "small", "quiet"));
        forget.setAccessibleText("Take " + recent.name() + " off this list");
        forget.getStyleClass().add("flat");
        forget.setOnAction(_ -> choices.forget(recent.file()));
        HBox row = new HBox(open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("recent-row");
        HBox.setHgrow(open, Priority.ALWAYS);
        return row;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
