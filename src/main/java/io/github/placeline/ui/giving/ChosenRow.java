package io.github.placeline.ui.giving;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One line of a short list: what it is, and what can be done with it.
final class ChosenRow {

    private ChosenRow() {}

    static Node of(String words, String verb, Runnable does) {
        Label name = new Label(words);
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button button = new Button(verb);
        button.setAccessibleText(verb + " " + words);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        HBox row = new HBox(name, button);
        row.getStyleClass().add("chosen-row");
        return row;
    }

    /// The line of an empty list.
    static Node of(String words) {
        Label name = new Label(words);
        name.getStyleClass().add("muted");
        HBox row = new HBox(name);
        row.getStyleClass().add("chosen-row");
        return row;
    }
}
