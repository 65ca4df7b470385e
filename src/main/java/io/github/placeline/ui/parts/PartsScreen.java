package io.github.placeline.ui.parts;

import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Sets of parts at a glance, an area picked out.
public final class PartsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare", "Sets of parts"));
    private final PartsViewModel model;
    private final Parent content;

    public PartsScreen(PartsViewModel model, PartChoices choices, Navigator navigator) {
        this.model = model;
        this.content = Fxml.load("parts.fxml", new PartsController(model, choices, navigator));
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
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
    public boolean showsEarlierDays() {
        return true;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
