package io.github.placeline.ui;

import io.github.placeline.app.session.Choices;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.compare.CompareScreen;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.entry.EntryScreen;
import io.github.placeline.ui.giving.GivingScreen;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.index.IndexScreen;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.meetings.MeetingsScreen;
import io.github.placeline.ui.pack.PackScreen;
import io.github.placeline.ui.parts.PartsScreen;
import io.github.placeline.ui.priorities.PrioritiesScreen;
import io.github.placeline.ui.projects.ProjectsScreen;
import io.github.placeline.ui.quality.QualityScreen;
import io.github.placeline.ui.ranking.RankingScreen;
import io.github.placeline.ui.record.RecordScreen;
import io.github.placeline.ui.settings.SettingsScreen;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.settings.SmallNumbersViewModel;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.spine.SpineScreen;
import io.github.placeline.ui.twinning.TwinningScreen;
import io.github.placeline.ui.welcome.WelcomeScreen;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import io.github.placeline.ui.years.YearsScreen;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The screens, each made when it is first shown. Those about figures live as long as their
/// workspace is open.
final class Screens {

    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final OpenScreens.Frame frame;
    private final WelcomeViewModel welcome;
    private final SettingsViewModel settings;
    private final SmallNumbersViewModel smallNumbers;
    private final Path settingsFolder;
    private final DeckOffice decks;
    private final Runnable showKeys;
    private @Nullable OpenScreens open;

    Screens(
            OpenScreens.Frame frame,
            WelcomeViewModel welcome,
            SettingsViewModel settings,
            Path settingsFolder,
            DeckOffice decks,
            Runnable showKeys) {
        this.frame = frame;
        this.welcome = welcome;
        this.settings = settings;
        this.smallNumbers =
                new SmallNumbersViewModel(frame.background(), frame.edits(), this::refresh);
        this.settingsFolder = settingsFolder;
        this.decks = decks;
        this.showKeys = showKeys;
    }

    /// The screen of a place, already turned to what the place is about.
    Screen at(Place place) {
        return switch (place) {
            case Place.Welcome _ -> screen(place, () -> new WelcomeScreen(welcome));
            case Place.Settings _ ->
                    screen(place, () -> new SettingsScreen(settings, smallNumbers, showKeys));
            case Place.Imports _ -> screen(place, () -> data().imports());
            case Place.Decks _ -> screen(place, decks::screen);
            case Place.Dashboard(var area) -> {
                DashboardScreen screen =
                        screen(place, DashboardScreen.class, () -> figures().dashboard());
                screen.show(area);
                yield screen;
            }
            case Place.Priorities(var area) -> {
                PrioritiesScreen screen =
                        screen(place, PrioritiesScreen.class, () -> board().priorities());
                screen.show(area);
                yield screen;
            }
            case Place.Compare(var area) -> {
                CompareScreen screen =
                        screen(place, CompareScreen.class, () -> figures().compare());
                screen.show(area);
                yield screen;
            }
            case Place.Ranking(var area, var indicator) -> {
                RankingScreen screen =
                        screen(place, RankingScreen.class, () -> figures().ranking());
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Years(var area, var indicator) -> {
                YearsScreen screen = screen(place, YearsScreen.class, () -> figures().years());
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Spine(var area) -> {
                SpineScreen screen = screen(place, SpineScreen.class, () -> figures().spine());
                screen.show(area);
                yield screen;
            }
            case Place.Indexes(var area) -> {
                IndexScreen screen = screen(place, IndexScreen.class, () -> figures().indexes());
                screen.show(area);
                yield screen;
            }
            case Place.Projects(var area, var project) -> {
                ProjectsScreen screen =
                        screen(place, ProjectsScreen.class, () -> board().projects());
                screen.show(area, project);
                yield screen;
            }
            case Place.Parts(var area) -> {
                PartsScreen screen = screen(place, PartsScreen.class, () -> figures().parts());
                screen.show(area);
                yield screen;
            }
            case Place.Pack(var area) -> {
                PackScreen screen = screen(place, PackScreen.class, () -> board().pack());
                screen.show(area);
                yield screen;
            }
            case Place.Meetings(var area) -> {
                MeetingsScreen screen =
                        screen(place, MeetingsScreen.class, () -> board().meetings());
                screen.show(area);
                yield screen;
            }
            case Place.Twinning(var first, var second, var indicator) -> {
                TwinningScreen screen =
                        screen(place, TwinningScreen.class, () -> figures().twinning());
                screen.show(first, second, indicator);
                yield screen;
            }
            case Place.OneIndicator(var area, var indicator) -> {
                IndicatorScreen screen =
                        screen(place, IndicatorScreen.class, () -> figures().indicator());
                screen.show(area, indicator);
                yield screen;
            }
            case Place.OneRecord(var area, var indicator, var breakdown, var part) -> {
                RecordScreen screen = screen(place, RecordScreen.class, () -> data().record());
                screen.show(area, indicator, breakdown, part);
                yield screen;
            }
            case Place.Quality(var area) -> {
                QualityScreen screen = screen(place, QualityScreen.class, () -> data().quality());
                screen.show(area);
                yield screen;
            }
            case Place.Export(var area, var indicator) -> {
                GivingScreen screen = screen(place, GivingScreen.class, () -> data().giving());
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Entry(var area, var indicator) -> {
                EntryScreen screen = screen(place, EntryScreen.class, () -> data().entry());
                screen.show(area, indicator);
                yield screen;
            }
        };
    }

    /// Another workspace is open.
    void turnTo(Workspace opened, ImportsViewModel imports) {
        OpenScreens before = open;
        if (before != null) before.end();
        Choices choices = new Choices(settingsFolder, opened.file());
        open = new OpenScreens(opened, choices, imports, frame, this::refresh);
        decks.turnTo(opened, choices);
        smallNumbers.turnTo(opened);
        made.keySet()
                .removeIf(place -> place != Place.Welcome.class && place != Place.Settings.class);
    }

    /// The figures have changed.
    void refresh() {
        made.values().forEach(Screen::refresh);
    }

    private FigureScreens figures() {
        return new FigureScreens(opened());
    }

    private BoardScreens board() {
        return new BoardScreens(opened());
    }

    private DataScreens data() {
        return new DataScreens(opened());
    }

    private OpenScreens opened() {
        return Objects.requireNonNull(open, "no workspace is open");
    }

    private <S extends Screen> S screen(Place place, Class<S> kind, Supplier<Screen> make) {
        return kind.cast(screen(place, make));
    }

    private Screen screen(Place place, Supplier<Screen> make) {
        return made.computeIfAbsent(place.getClass(), _ -> make.get());
    }
}
