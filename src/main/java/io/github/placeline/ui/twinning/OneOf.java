package io.github.placeline.ui.twinning;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/// Buttons of which one is always on; a tick says which.
final class OneOf<E> {

    private final Map<E, ToggleButton> buttons = new LinkedHashMap<>();

    OneOf(
            SegmentedButton segments,
            List<E> choices,
            Function<E, String> words,
            Consumer<E> choose) {
        for (E choice : choices) buttons.put(choice, button(words.apply(choice), choice, choose));
        segments.setToggleGroup(new ToggleGroup());
        segments.getButtons().setAll(buttons.values());
    }

    private static <E> ToggleButton button(String words, E choice, Consumer<E> choose) {
        ToggleButton button = new ToggleButton(words);
        Icon tick = Icon.of(Drawing.TICK, "small", "on-accent");
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? tick : null));
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose.accept(choice);
        });
        return button;
    }

    void light(E now) {
        buttons.forEach((choice, button) -> button.setSelected(choice.equals(now)));
    }
}
