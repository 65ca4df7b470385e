package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.SlideFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.ui.controls.Worded;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// In which step each line of a chart comes into view: a choice a line. The choices stay while the
/// lines are the same, so that the keyboard stays where it is.
final class StepChoices {

    private record Choice(Label name, ComboBox<Integer> step, VBox both) {}

    private final Map<Layer, Choice> choices = new EnumMap<>(Layer.class);
    private final BiConsumer<Layer, Integer> onChange;
    private boolean showing;

    /// @param onChange told the line and its step, 0 for never
    StepChoices(BiConsumer<Layer, Integer> onChange) {
        this.onChange = onChange;
    }

    /// Shows the steps of a slide.
    ///
    /// @return whether the choices are others than before
    boolean show(SlideFacts facts) {
        boolean others = !choices.keySet().equals(facts.layers());
        if (others) {
            choices.clear();
            for (Layer layer : Layer.values()) {
                if (facts.layers().contains(layer))
                    choices.put(layer, choice(layer, facts.layers()));
            }
        }
        showing = true;
        choices.forEach((layer, choice) -> {
            choice.name().setText(name(layer, facts));
            choice.step().setAccessibleText(choice.name().getText() + " comes into view in");
            choice.step()
                    .setValue(Math.min(facts.slide().reveal().of(layer), facts.layers().size()));
        });
        showing = false;
        return others;
    }

    List<Node> nodes() {
        return choices.values().stream().<Node>map(Choice::both).toList();
    }

    private Choice choice(Layer layer, Set<Layer> all) {
        Label name = new Label();
        name.getStyleClass().add("caption-strong");
        ComboBox<Integer> step = new ComboBox<>();
        for (int at = 0; at <= all.size(); at++) step.getItems().add(at);
        step.setConverter(new Worded<>(at -> at == 0 ? "Not shown" : "Step " + at));
        step.setId("step-" + layer.name().toLowerCase(Locale.ROOT));
        step.setOnAction(_ -> {
            if (!showing) onChange.accept(layer, step.getValue());
        });
        name.setLabelFor(step);
        return new Choice(name, step, new VBox(name, step));
    }

    private static String name(Layer layer, SlideFacts facts) {
        Area area = facts.area();
        if (layer == Layer.AREA && area != null) return area.name();
        if (layer == Layer.SECOND && facts.names().size() > 1) return facts.names().get(1);
        return layer.words();
    }
}
