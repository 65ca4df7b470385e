package io.github.placeline.ui.indicator;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// One indicator of an area over the years.
public final class IndicatorScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Indicators"));
    private final IndicatorViewModel model;
    private final Parent content;

    public IndicatorScreen(IndicatorViewModel model, Panels panels) {
        this.model = model;
        this.content = Fxml.load("indicator.fxml", new IndicatorController(model, panels));
    }

    /// Turns to an indicator of an area.
    public void show(Area area, Indicator indicator) {
        trail.set(List.of("Indicators", ShortName.title(indicator)));
        model.show(area, indicator);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
