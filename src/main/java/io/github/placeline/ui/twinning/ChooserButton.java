package io.github.placeline.ui.twinning;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// A button that says what is chosen and opens the choice of another: "Area 1 Blackpool".
public final class ChooserButton extends Button {

    private final Label caption = new Label();
    private final Label chosen = new Label();

    public ChooserButton() {
        caption.getStyleClass().add("chooser-caption");
        caption.setMinWidth(USE_PREF_SIZE);
        chosen.getStyleClass().add("chooser-name");
        chosen.setMinWidth(0);
        HBox words = new HBox(caption, chosen, Icon.of(Drawing.CHEVRON_DOWN, "small"));
        words.getStyleClass().add("chooser");
        words.setAlignment(Pos.CENTER_LEFT);
        setGraphic(words);
    }

    public String getCaption() {
        return caption.getText();
    }

    /// What the choice is about.
    public void setCaption(String words) {
        caption.setText(words);
    }

    /// Says what is chosen now.
    void say(String name) {
        chosen.setText(name);
        setAccessibleText(caption.getText() + ", " + name + ", choose another");
    }
}
