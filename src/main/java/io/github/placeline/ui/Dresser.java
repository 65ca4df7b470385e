package io.github.placeline.ui;

import io.github.placeline.app.session.Theme;
import io.github.placeline.ui.theme.Colours;
import io.github.placeline.ui.theme.Look;
import io.github.placeline.ui.theme.Zoom;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps a scene in the theme and zoom that are chosen, and follows the system where that is the
/// choice.
final class Dresser {

    private static final String HIGH_CONTRAST_ON_WINDOWS = "Windows.SPI.HighContrast";

    private static final String THEME_ON_GTK = "GTK.theme_name";

    private final Scene scene;
    private Theme theme;
    private Zoom zoom;
    private @Nullable Look worn;

    Dresser(Scene scene, Theme theme, Zoom zoom) {
        this.scene = scene;
        this.theme = theme;
        this.zoom = zoom;
        dress();
        Platform.getPreferences().addListener((InvalidationListener) _ -> follow());
    }

    void wear(Theme chosen) {
        theme = chosen;
        dress();
    }

    void wear(Zoom chosen) {
        zoom = chosen;
        dress();
    }

    /// One change of the system's theme changes many of its preferences.
    private void follow() {
        if (theme == Theme.FOLLOW_SYSTEM) dress();
    }

    private void dress() {
        Look wanted = new Look(colours(), zoom);
        if (wanted.equals(worn)) return;
        worn = wanted;
        wanted.dress(scene);
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
                        || system.getString(THEME_ON_GTK).orElse("").contains("HighContrast");
        if (highContrast) return Colours.HIGH_CONTRAST;
        return system.getColorScheme() == ColorScheme.DARK ? Colours.DARK : Colours.LIGHT;
    }
}
