package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;

/// The switch between 5, 10, 15 and all years. One of them is always on.
final class WindowChoice {

    private final Map<Window, ToggleButton> buttons = new LinkedHashMap<>();
    private final ToggleButton all;

    WindowChoice(SegmentedButton segments, IndicatorViewModel model) {
        for (Window years : Window.USUAL) buttons.put(years, button(years, model));
        all = Objects.requireNonNull(buttons.get(Window.ALL));
        segments.setToggleGroup(new ToggleGroup());
        segments.getButtons().setAll(buttons.values());
    }

    private static ToggleButton button(Window years, IndicatorViewModel model) {
        ToggleButton button = new ToggleButton(years.words());
        Icon tick = Icon.of(Drawing.TICK, "small", "on-accent");
        button.selectedProperty().subscribe(on -> button.setGraphic(on ? tick : null));
        button.setOnAction(_ -> {
            button.setSelected(true);
            model.show(years);
        });
        return button;
    }

    /// Lights the window that is shown, and says with what year all of them begin.
    void show(IndicatorFacts facts) {
        Window now = facts.question().window();
        buttons.forEach((years, button) -> button.setSelected(years.equals(now)));
        String from =
                facts.area().observations().stream()
                        .map(observation -> ", from " + observation.period().endYear())
                        .findFirst()
                        .orElse("");
        all.setText(Window.ALL.words() + from);
    }
}
