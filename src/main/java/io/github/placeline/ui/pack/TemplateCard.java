package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackTemplate;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A template with what it holds and the button that starts with it.
final class TemplateCard extends VBox {

    TemplateCard(PackTemplate template, Runnable start) {
        Label name = new Label(template.words());
        name.getStyleClass().add("section-heading");
        Label about = new Label(template.description());
        about.setWrapText(true);
        about.setMinHeight(Region.USE_PREF_SIZE);
        about.getStyleClass().add("muted");
        Button begin = new Button("Start with this");
        begin.setAccessibleText("Start a pack: " + template.words());
        begin.setId("start-" + template.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        begin.setOnAction(_ -> start.run());
        getStyleClass().addAll("card", "template");
        getChildren().setAll(name, about, begin);
    }
}
