package io.github.placeline.ui.settings;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Theme, zoom, small numbers and the keyboard list.
public final class SettingsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Settings"));
    private final Parent content;

    private final SmallNumbersViewModel small;

    /// @param showKeys opens the keyboard list
    public SettingsScreen(SettingsViewModel model, SmallNumbersViewModel small, Runnable showKeys) {
        this.small = small;
        content = Fxml.load("settings.fxml", new SettingsController(model, small, showKeys));
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
        small.refresh();
    }

    @Override
    public boolean isAboutAnArea() {
        return false;
    }
}
