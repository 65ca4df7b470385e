package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.ui.controls.Worded;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// In which step each line of a chart comes into view: a choice a line.
final class StepChoices {

    private StepChoices() {}

    /// @param onChange told the line and its step, 0 for never
    static void fill(FlowPane into, SlideFacts facts, BiConsumer<Layer, Integer> onChange) {
        List<VBox> parts = new ArrayList<>();
        for (Layer layer : Layer.values()) {
            if (facts.layers().contains(layer)) parts.add(choice(layer, facts, onChange));
        }
        into.getChildren().setAll(parts);
    }

    private static VBox choice(Layer layer, SlideFacts facts, BiConsumer<Layer, Integer> onChange) {
        Label name = new Label(name(layer, facts));
        name.getStyleClass().add("caption-strong");
        ComboBox<Integer> step = new ComboBox<>();
        for (int at = 0; at <= facts.layers().size(); at++) step.getItems().add(at);
        step.setConverter(new Worded<>(at -> at == 0 ? "Not shown" : "Step " + at));
        step.setValue(Math.min(facts.slide().reveal().of(layer), facts.layers().size()));
        step.setAccessibleText(name.getText() + " comes into view in");
        step.setId("step-" + layer.name().toLowerCase(java.util.Locale.ROOT));
        step.setOnAction(_ -> onChange.accept(layer, step.getValue()));
        name.setLabelFor(step);
        return new VBox(name, step);
    }

    private static String name(Layer layer, SlideFacts facts) {
        Area area = facts.area();
        if (layer == Layer.AREA && area != null) return area.name();
        if (layer == Layer.SECOND && facts.names().size() > 1) return facts.names().get(1);
        return layer.words();
    }
}
