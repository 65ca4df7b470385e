package io.github.placeline.ui;

import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.dashboard.DashboardViewModel;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.settings.SettingsScreen;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.welcome.WelcomeScreen;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The screens, each made when it is first shown. Those about figures live as long as their
/// workspace is open.
final class Screens {

    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final WelcomeViewModel welcome;
    private final SettingsViewModel settings;
    private final Runnable showKeys;
    private final Navigator navigator;
    private final BackgroundRunner background;
    private @Nullable OpenWorkspace open;

    Screens(
            WelcomeViewModel welcome,
            SettingsViewModel settings,
            Runnable showKeys,
            Navigator navigator,
            BackgroundRunner background) {
        this.welcome = welcome;
        this.settings = settings;
        this.showKeys = showKeys;
        this.navigator = navigator;
        this.background = background;
    }

    /// The screen of a place, already turned to what the place is about.
    Screen at(Place place) {
        return switch (place) {
            case Place.Welcome _ -> screen(place, () -> new WelcomeScreen(welcome));
            case Place.Settings _ -> screen(place, () -> new SettingsScreen(settings, showKeys));
            case Place.Imports _ -> screen(place, Blank::new);
            case Place.Dashboard(var area) -> {
                DashboardScreen screen = screen(place, DashboardScreen.class, this::dashboard);
                screen.show(area);
                yield screen;
            }
            case Place.OneIndicator(var area, var indicator) -> {
                IndicatorScreen screen = screen(place, IndicatorScreen.class, this::indicator);
                screen.show(area, indicator);
                yield screen;
            }
        };
    }

    /// Another workspace is open.
    void turnTo(OpenWorkspace opened) {
        open = opened;
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

    private <S extends Screen> S screen(Place place, Class<S> kind, Supplier<Screen> make) {
        return kind.cast(screen(place, make));
    }

    private DashboardScreen dashboard() {
        DashboardView view = new DashboardView(workspace());
        return new DashboardScreen(new DashboardViewModel(view::facts, background), navigator);
    }

    private IndicatorScreen indicator() {
        IndicatorView view = new IndicatorView(workspace());
        return new IndicatorScreen(new IndicatorViewModel(view::facts, background));
    }

    private Workspace workspace() {
        return Objects.requireNonNull(open, "no workspace is open").workspace();
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
