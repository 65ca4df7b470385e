package io.github.placeline.ui.indicator;

import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.scene.control.ToggleButton;

/// A chip that shows or hides one companion of the area: a tick when it is shown, a plus when not.
final class CompanionSwitch extends ToggleButton {

    CompanionSwitch(String words, boolean shown, Runnable toggle) {
        super(words);
        getStyleClass().add("companion");
        Icon icon = Icon.of(Drawing.PLUS, "small");
        setGraphic(icon);
        selectedProperty()
                .subscribe(selected -> icon.setDrawing(selected ? Drawing.TICK : Drawing.PLUS));
        setSelected(shown);
        setOnAction(_ -> toggle.run());
    }
}
