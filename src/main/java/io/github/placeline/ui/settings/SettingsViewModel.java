package io.github.placeline.ui.settings;

import io.github.placeline.app.session.Theme;
import io.github.placeline.ui.theme.Zoom;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the window looks. Changes take effect at once and are remembered.
public final class SettingsViewModel {

    private final ObjectProperty<Theme> theme;
    private final ObjectProperty<Zoom> zoom;

    public SettingsViewModel(Theme theme, Zoom zoom) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.zoom = new SimpleObjectProperty<>(zoom);
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<Zoom> zoomProperty() {
        return zoom;
    }
}
