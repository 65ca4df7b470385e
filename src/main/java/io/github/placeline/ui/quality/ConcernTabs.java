package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Concern;
import io.github.placeline.ui.controls.Icon;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How many findings of each sort there are; pressing a count shows only those.
public final class ConcernTabs extends HBox {

    public ConcernTabs() {
        getStyleClass().add("concern-tabs");
    }

    void follow(QualityViewModel model) {
        add(model, null);
        for (Concern concern : Concern.values()) add(model, concern);
    }

    private void add(QualityViewModel model, @Nullable Concern concern) {
        String words = concern == null ? "All" : concern.words();
        Label figure = new Label();
        figure.getStyleClass().add("figure-key");
        Label name = new Label(words);
        name.getStyleClass().add("detail-strong");
        name.setMinWidth(0);
        if (concern != null) {
            name.setGraphic(Icon.of(ConcernCell.drawing(concern), "small"));
            name.getStyleClass().add(ConcernCell.style(concern));
        }
        VBox content = new VBox(figure, name);
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton tab = new ToggleButton();
        tab.setId("concern-" + words.toLowerCase(Locale.ROOT).replace(' ', '-'));
        tab.setGraphic(content);
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.getStyleClass().add("concern-tab");
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setMinWidth(0);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setOnAction(_ -> {
            model.concernProperty().set(concern);
            tab.setSelected(true);
        });
        model.concernProperty().subscribe(now -> tab.setSelected(now == concern));
        model.changesProperty()
                .subscribe(() -> {
                    String count = String.format(Locale.UK, "%,d", model.count(concern));
                    figure.setText(count);
                    tab.setAccessibleText(words + ": " + count);
                });
        getChildren().add(tab);
    }
}
