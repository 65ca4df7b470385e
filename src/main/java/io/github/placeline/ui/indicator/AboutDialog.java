package io.github.placeline.ui.indicator;

import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Copying;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Definition, method and source of an indicator.
final class AboutDialog extends Dialog<Void> {

    private static final double EM = 15;

    /// @param change lets the person say what it counts and which way is good
    AboutDialog(Window owner, Indicator indicator, Runnable change) {
        initOwner(owner);
        setTitle("About this indicator");
        setHeaderText(indicator.name());
        setResizable(true);
        VBox parts = new VBox();
        parts.getStyleClass().add("about-indicator");
        for (AboutIndicator part : AboutIndicator.of(indicator)) {
            Label heading = new Label(part.heading());
            heading.getStyleClass().add("body-strong");
            Label text = new Label(part.text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            parts.getChildren().add(new VBox(heading, text));
        }
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setId("about-indicator");
        scroll.setFitToWidth(true);
        scroll.setPrefSize(46 * EM, 30 * EM);
        scroll.setAccessibleText(AboutIndicator.plain(indicator));
        ButtonType copy = new ButtonType("Copy text", ButtonBar.ButtonData.LEFT);
        getDialogPane().setContent(scroll);
        ButtonType define = new ButtonType("Change…", ButtonBar.ButtonData.LEFT);
        getDialogPane().getButtonTypes().setAll(copy, define, ButtonType.CLOSE);
        setResultConverter(pressed -> {
            if (define.equals(pressed)) Platform.runLater(change);
            return null;
        });
        Button button = (Button) getDialogPane().lookupButton(copy);
        button.addEventFilter(
                ActionEvent.ACTION,
                event -> {
                    Copying.copy(AboutIndicator.plain(indicator));
                    event.consume();
                });
        setOnShown(_ -> scroll.requestFocus());
    }
}
