package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Drawing;
import io.github.placeline.ui.controls.Icon;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// The chip that puts another area on the chart, or takes it off again.
final class AreaSwitch extends ToggleButton {

    private final IndicatorFacts facts;
    private final IndicatorViewModel model;

    AreaSwitch(IndicatorFacts facts, IndicatorViewModel model) {
        this.facts = facts;
        this.model = model;
        getStyleClass().add("companion");
        setId("add-area");
        Area other = facts.question().beside();
        boolean drawn = facts.second() != null;
        setText(
                other == null
                        ? "Add an area"
                        : drawn ? other.name() : other.name() + ": no figures");
        setGraphic(Icon.of(other == null ? Drawing.PLUS : Drawing.TICK, "small"));
        setAccessibleText(
                other == null
                        ? "Add an area to the chart"
                        : "Take " + other.name() + " off the chart");
        setSelected(other != null);
        setOnAction(_ -> pressed(other));
    }

    private void pressed(@Nullable Area other) {
        if (other != null) {
            model.showBeside(null);
            return;
        }
        setSelected(false);
        PopOver popUp = new PopOver();
        popUp.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popUp.setTitle("Add an area");
        popUp.setAnimated(false);
        popUp.setContentNode(
                new AreaPicker(
                        facts.others(),
                        area -> {
                            popUp.hide();
                            model.showBeside(area);
                        }));
        popUp.show(this);
    }
}
