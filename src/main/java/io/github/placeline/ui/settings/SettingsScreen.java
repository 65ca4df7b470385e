package io.github.placeline.ui.settings;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Theme, zoom and the keyboard list.
public final class SettingsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Settings"));
    private final Parent content;

    /// @param showKeys opens the keyboard list
    public SettingsScreen(SettingsViewModel model, Runnable showKeys) {
        content = Fxml.load("settings.fxml", new SettingsController(model, showKeys));
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
    public boolean isAboutAnArea() {
        return false;
    }
}
