package io.github.placeline.ui.imports;

import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.ui.controls.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The counts of an import as tabs: pressing one shows only its rows.
public final class CountTabs extends HBox {

    private static final Outcome[] OFFERED = {
        Outcome.NEW, Outcome.CHANGED, Outcome.UNCHANGED, Outcome.HELD_BACK
    };

    private final List<ToggleButton> tabs = new ArrayList<>();

    public CountTabs() {
        getStyleClass().add("count-tabs");
    }

    /// Shows the counts of `model` and follows which of them is chosen.
    void show(PlanViewModel model) {
        tabs.clear();
        tabs.add(tab(model, null));
        for (Outcome outcome : OFFERED) tabs.add(tab(model, outcome));
        if (model.count(Outcome.LEFT_OUT) > 0) tabs.add(tab(model, Outcome.LEFT_OUT));
        getChildren().setAll(tabs);
    }

    private static ToggleButton tab(PlanViewModel model, @Nullable Outcome outcome) {
        String count = String.format(Locale.UK, "%,d", model.count(outcome));
        String words = outcome == null ? "All readings" : PlanRowWords.outcome(outcome);
        Label figure = new Label(count);
        figure.getStyleClass().add("figure-key");
        Label name = new Label(words);
        name.getStyleClass().add("detail-strong");
        if (outcome != null) {
            name.setGraphic(Icon.of(OutcomeCell.drawing(outcome), "small"));
            name.getStyleClass().add(OutcomeCell.style(outcome));
        }
        VBox content = new VBox(figure, name);
        content.setAlignment(Pos.CENTER_LEFT);
        ToggleButton tab = new ToggleButton();
        tab.setGraphic(content);
        tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tab.setAccessibleText(words + ": " + count);
        tab.getStyleClass().add("count-tab");
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        tab.setSelected(model.outcomeProperty().get() == outcome);
        tab.setOnAction(_ -> {
            model.outcomeProperty().set(outcome);
            tab.setSelected(true);
        });
        model.outcomeProperty().subscribe(now -> tab.setSelected(now == outcome));
        return tab;
    }
}
