package io.github.placeline.ui.priorities;

import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// What an area has set out to do, in its own words and order.
public final class PrioritiesScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Dashboard", "Priorities"));
    private final PrioritiesViewModel model;
    private final Parent content;

    public PrioritiesScreen(PrioritiesViewModel model, Navigator navigator) {
        this.model = model;
        this.content = Fxml.load("priorities.fxml", new PrioritiesController(model, navigator));
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
    public void refresh() {
        model.refresh();
    }
}
