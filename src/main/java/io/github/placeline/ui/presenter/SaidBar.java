package io.github.placeline.ui.presenter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line at the foot of the slides for what the room said, where there is no other display to
/// write it on. Enter keeps it, Esc puts it away with what was typed.
final class SaidBar extends HBox {

    private final TextField field = new TextField();
    private final Label outcome = new Label();
    private final RoomWords words;
    private final Runnable onClose;

    /// @param onClose gives the keyboard back to the slides
    SaidBar(RoomWords words, Runnable onClose) {
        this.words = words;
        this.onClose = onClose;
        Label heading = new Label("What the room said");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        outcome.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("said-field");
        field.setAccessibleText("What the room said, Enter saves it as a note");
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().addAll(heading, field, outcome);
        getStyleClass().add("said-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(Region.USE_PREF_SIZE);
        setVisible(false);
        field.textProperty()
                .subscribe(text -> {
                    if (!text.isEmpty()) outcome.setText("");
                });
    }

    void open() {
        setVisible(true);
        field.requestFocus();
        field.end();
    }

    /// Uses up a key while the line is open; those that turn slides are left to the slides.
    ///
    /// @return whether the key belongs to the line
    boolean takes(KeyEvent event) {
        if (!isVisible() || isTurning(event.getCode())) return false;
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
        }
        return true;
    }

    private static boolean isTurning(KeyCode code) {
        return code == KeyCode.PAGE_DOWN || code == KeyCode.PAGE_UP;
    }

    private void keep() {
        String said = field.getText();
        if (said.isBlank()) {
            close();
            return;
        }
        RoomWords.Outcome kept = words.keep(said.strip());
        if (kept.isKept()) field.clear();
        outcome.setText(kept.sentence());
    }

    private void close() {
        setVisible(false);
        outcome.setText("");
        onClose.run();
    }
}
