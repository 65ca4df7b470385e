package io.github.placeline.ui.dashboard;

import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// An area's figures at a glance.
public final class DashboardScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Dashboard"));
    private final DashboardViewModel model;
    private final Parent content;

    public DashboardScreen(DashboardViewModel model, Navigator navigator, Panels panels) {
        this.model = model;
        this.content =
                Fxml.load("dashboard.fxml", new DashboardController(model, navigator, panels));
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
    }

    @Override
    public boolean showsEarlierDays() {
        return true;
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
