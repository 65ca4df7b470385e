package io.github.placeline.ui;

import io.github.placeline.app.session.Theme;
import io.github.placeline.ui.theme.Colours;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.theme.Zoom;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// Keeps a scene in the theme and zoom that are chosen, and follows the system where that is the
/// choice.
final class Dresser {

    private static final String HIGH_CONTRAST_ON_WINDOWS = "Windows.SPI.HighContrast";

    private final Scene scene;
    private Theme theme;
    private Zoom zoom;

    Dresser(Scene scene, Theme theme, Zoom zoom) {
        this.scene = scene;
        this.theme = theme;
        this.zoom = zoom;
        dress();
        Platform.getPreferences().colorSchemeProperty().subscribe((_, _) -> dress());
    }

    void wear(Theme chosen) {
        theme = chosen;
        dress();
    }

    void wear(Zoom chosen) {
        zoom = chosen;
        dress();
    }

    private void dress() {
        new Look(colours(), zoom).dress(scene);
    }

    private Colours colours() {
        return switch (theme) {
            case LIGHT -> Colours.LIGHT;
            case DARK -> Colours.DARK;
            case HIGH_CONTRAST -> Colours.HIGH_CONTRAST;
            case FOLLOW_SYSTEM -> ofSystem();
        };
    }

    private static Colours ofSystem() {
        Platform.Preferences system = Platform.getPreferences();
        boolean highContrast =
                system.getBoolean(HIGH_CONTRAST_ON_WINDOWS).orElse(false)
                        || system.getString("GTK.theme_name").orElse("").contains("HighContrast");
        if (highContrast) return Colours.HIGH_CONTRAST;
        return system.getColorScheme() == ColorScheme.DARK ? Colours.DARK : Colours.LIGHT;
    }
}
