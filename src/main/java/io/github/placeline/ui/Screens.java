package io.github.placeline.ui;

import io.github.placeline.ui.settings.SettingsScreen;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.welcome.WelcomeScreen;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The screens, each made when it is first shown. Those about figures live as long as their
/// workspace is open.
final class Screens {

    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final WelcomeViewModel welcome;
    private final SettingsViewModel settings;
    private final Runnable showKeys;

    Screens(WelcomeViewModel welcome, SettingsViewModel settings, Runnable showKeys) {
        this.welcome = welcome;
        this.settings = settings;
        this.showKeys = showKeys;
    }

    /// The screen of a place, already turned to what the place is about.
    Screen at(Place place) {
        return switch (place) {
            case Place.Welcome _ -> screen(place, () -> new WelcomeScreen(welcome));
            case Place.Settings _ -> screen(place, () -> new SettingsScreen(settings, showKeys));
            case Place.Imports _ -> screen(place, Blank::new);
            case Place.Dashboard _ -> screen(place, Blank::new);
            case Place.OneIndicator _ -> screen(place, Blank::new);
        };
    }

    /// Another workspace is open.
    void turnTo(OpenWorkspace opened) {
        made.keySet()
                .removeIf(place -> place != Place.Welcome.class && place != Place.Settings.class);
    }

    /// The figures have changed.
    void refresh() {
        made.values().forEach(Screen::refresh);
    }

    private Screen screen(Place place, Supplier<Screen> make) {
        return made.computeIfAbsent(place.getClass(), _ -> make.get());
    }

    private static final class Blank implements Screen {
        private final javafx.scene.layout.VBox box = new javafx.scene.layout.VBox();

        @Override
        public javafx.scene.Parent content() {
            return box;
        }

        @Override
        public javafx.beans.property.ReadOnlyProperty<java.util.List<String>> trail() {
            return new javafx.beans.property.ReadOnlyObjectWrapper<>(
                    java.util.List.of("Dashboard"));
        }
    }
}
