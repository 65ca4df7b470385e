package io.github.placeline.ui;

import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.app.parts.PartsDesk;
import io.github.placeline.app.plan.PriorityDesk;
import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.session.Choices;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.app.years.YearsView;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.compare.CompareScreen;
import io.github.placeline.ui.compare.CompareViewModel;
import io.github.placeline.ui.dashboard.DashboardScreen;
import io.github.placeline.ui.dashboard.DashboardViewModel;
import io.github.placeline.ui.entry.EntryScreen;
import io.github.placeline.ui.entry.EntryViewModel;
import io.github.placeline.ui.giving.GivingScreen;
import io.github.placeline.ui.giving.GivingViewModel;
import io.github.placeline.ui.imports.ImportWays;
import io.github.placeline.ui.imports.ImportsScreen;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.index.IndexScreen;
import io.github.placeline.ui.index.IndexViewModel;
import io.github.placeline.ui.indicator.IndicatorReader;
import io.github.placeline.ui.indicator.IndicatorScreen;
import io.github.placeline.ui.indicator.IndicatorViewModel;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.meetings.MeetingsScreen;
import io.github.placeline.ui.meetings.MeetingsViewModel;
import io.github.placeline.ui.notes.NoteListViewModel;
import io.github.placeline.ui.pack.PackScreen;
import io.github.placeline.ui.parts.PartsScreen;
import io.github.placeline.ui.parts.PartsViewModel;
import io.github.placeline.ui.priorities.PrioritiesScreen;
import io.github.placeline.ui.priorities.PrioritiesViewModel;
import io.github.placeline.ui.projects.ProjectsScreen;
import io.github.placeline.ui.projects.ProjectsViewModel;
import io.github.placeline.ui.quality.QualityScreen;
import io.github.placeline.ui.quality.QualityViewModel;
import io.github.placeline.ui.ranking.RankingScreen;
import io.github.placeline.ui.ranking.RankingViewModel;
import io.github.placeline.ui.record.RecordScreen;
import io.github.placeline.ui.settings.SettingsScreen;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.settings.SmallNumbersViewModel;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.RailEntry;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.spine.SpineScreen;
import io.github.placeline.ui.spine.SpineViewModel;
import io.github.placeline.ui.twinning.TwinningScreen;
import io.github.placeline.ui.twinning.TwinningViewModel;
import io.github.placeline.ui.welcome.WelcomeScreen;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.years.YearsScreen;
import io.github.placeline.ui.years.YearsViewModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The screens, each made when it is first shown. Those about figures live as long as their
/// workspace is open.
final class Screens {

    private final Map<Class<? extends Place>, Screen> made = new HashMap<>();
    private final ShellViewModel shell;
    private final Edits edits;
    private final Panels panels;
    private final BackgroundRunner background;
    private final WelcomeViewModel welcome;
    private final SettingsViewModel settings;
    private final SmallNumbersViewModel smallNumbers;
    private final FileDialogs dialogs;
    private final Path settingsFolder;
    private final ChartDesk charts;
    private final DeckOffice decks;
    private final SearchedChoices search;
    private final Runnable showKeys;
    private @Nullable Workspace workspace;
    private @Nullable Choices choices;
    private Subscription following = Subscription.EMPTY;
    private @Nullable ImportsViewModel imports;

    Screens(
            ShellViewModel shell,
            Edits edits,
            Panels panels,
            BackgroundRunner background,
            WelcomeViewModel welcome,
            SettingsViewModel settings,
            FileDialogs dialogs,
            Path settingsFolder,
            DeckOffice decks,
            SearchedChoices search,
            Runnable showKeys) {
        this.shell = shell;
        this.edits = edits;
        this.panels = panels;
        this.background = background;
        this.welcome = welcome;
        this.settings = settings;
        this.smallNumbers = new SmallNumbersViewModel(background, edits, this::refresh);
        this.dialogs = dialogs;
        this.settingsFolder = settingsFolder;
        this.charts = new ChartOffice(dialogs, background, shell::say);
        this.decks = decks;
        this.search = search;
        this.showKeys = showKeys;
    }

    /// The screen of a place, already turned to what the place is about.
    Screen at(Place place) {
        return switch (place) {
            case Place.Welcome _ -> screen(place, () -> new WelcomeScreen(welcome));
            case Place.Settings _ ->
                    screen(place, () -> new SettingsScreen(settings, smallNumbers, showKeys));
            case Place.Imports _ -> screen(place, this::imports);
            case Place.Decks _ -> screen(place, decks::screen);
            case Place.Dashboard(var area) -> {
                DashboardScreen screen = screen(place, DashboardScreen.class, this::dashboard);
                screen.show(area);
                yield screen;
            }
            case Place.Priorities(var area) -> {
                PrioritiesScreen screen = screen(place, PrioritiesScreen.class, this::priorities);
                screen.show(area);
                yield screen;
            }
            case Place.Compare(var area) -> {
                CompareScreen screen = screen(place, CompareScreen.class, this::compare);
                screen.show(area);
                yield screen;
            }
            case Place.Ranking(var area, var indicator) -> {
                RankingScreen screen = screen(place, RankingScreen.class, this::ranking);
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Years(var area, var indicator) -> {
                YearsScreen screen = screen(place, YearsScreen.class, this::years);
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Spine(var area) -> {
                SpineScreen screen = screen(place, SpineScreen.class, this::spine);
                screen.show(area);
                yield screen;
            }
            case Place.Indexes(var area) -> {
                IndexScreen screen = screen(place, IndexScreen.class, this::indexes);
                screen.show(area);
                yield screen;
            }
            case Place.Projects(var area, var project) -> {
                ProjectsScreen screen = screen(place, ProjectsScreen.class, this::projects);
                screen.show(area, project);
                yield screen;
            }
            case Place.Parts(var area) -> {
                PartsScreen screen = screen(place, PartsScreen.class, this::parts);
                screen.show(area);
                yield screen;
            }
            case Place.Pack(var area) -> {
                PackScreen screen = screen(place, PackScreen.class, this::pack);
                screen.show(area);
                yield screen;
            }
            case Place.Meetings(var area) -> {
                MeetingsScreen screen = screen(place, MeetingsScreen.class, this::meetings);
                screen.show(area);
                yield screen;
            }
            case Place.Twinning(var first, var second, var indicator) -> {
                TwinningScreen screen = screen(place, TwinningScreen.class, this::twinning);
                screen.show(first, second, indicator);
                yield screen;
            }
            case Place.OneIndicator(var area, var indicator) -> {
                IndicatorScreen screen = screen(place, IndicatorScreen.class, this::indicator);
                screen.show(area, indicator);
                yield screen;
            }
            case Place.OneRecord(var area, var indicator, var breakdown, var part) -> {
                RecordScreen screen = screen(place, RecordScreen.class, this::record);
                screen.show(area, indicator, breakdown, part);
                yield screen;
            }
            case Place.Quality(var area) -> {
                QualityScreen screen = screen(place, QualityScreen.class, this::quality);
                screen.show(area);
                yield screen;
            }
            case Place.Export(var area, var indicator) -> {
                GivingScreen screen = screen(place, GivingScreen.class, this::giving);
                screen.show(area, indicator);
                yield screen;
            }
            case Place.Entry(var area, var indicator) -> {
                EntryScreen screen = screen(place, EntryScreen.class, this::entry);
                screen.show(area, indicator);
                yield screen;
            }
        };
    }

    /// Another workspace is open.
    void turnTo(Workspace opened, ImportsViewModel importing) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        workspace = opened;
        Choices kept = new Choices(settingsFolder, opened.file());
        choices = kept;
        decks.turnTo(opened, kept);
        smallNumbers.turnTo(opened);
        imports = importing;
        made.keySet()
                .removeIf(place -> place != Place.Welcome.class && place != Place.Settings.class);
    }

    /// The figures have changed.
    void refresh() {
        made.values().forEach(Screen::refresh);
    }

    private Screen imports() {
        return new ImportsScreen(
                Objects.requireNonNull(imports),
                dialogs::filesToImport,
                new ImportWays(
                        () -> shell.open(RailEntry.DASHBOARD),
                        () -> {
                            Area looked = shell.areaProperty().get();
                            if (looked != null) shell.go(new Place.Entry(looked, null));
                        },
                        shell::openExport,
                        dialogs::recipeToUse));
    }

    private Screen quality() {
        return new QualityScreen(
                new QualityViewModel(
                        new WorkspaceQuality(workspace()), background, choices(), shell::say),
                new QualityLinks(shell, panels, Objects.requireNonNull(imports), dialogs));
    }

    private Screen giving() {
        GivingViewModel model =
                new GivingViewModel(new WorkspaceGiving(workspace()), background, shell::say);
        follow(model::show);
        return new GivingScreen(
                model,
                new GivingDialogs(
                        dialogs,
                        search,
                        () -> {
                            shell.showImport();
                            Objects.requireNonNull(imports).take(dialogs.filesToImport());
                        }));
    }

    private Screen dashboard() {
        DashboardView view = new DashboardView(workspace());
        DashboardViewModel model = new DashboardViewModel(view::facts, background);
        follow(model::show);
        return new DashboardScreen(model, shell, panels);
    }

    private Screen priorities() {
        PriorityDesk desk = new PriorityDesk(workspace());
        return new PrioritiesScreen(
                new PrioritiesViewModel(desk::plan, desk::keep, background, edits, this::refresh),
                shell);
    }

    private Screen compare() {
        WorkspaceComparing desk = new WorkspaceComparing(workspace(), choices());
        CompareViewModel model = new CompareViewModel(desk, background);
        follow(model::show);
        return new CompareScreen(model, desk, background, charts, others(), shell, shell::say);
    }

    private Screen ranking() {
        RankingView view = new RankingView(workspace());
        RankingViewModel model = new RankingViewModel(view::facts, background);
        follow(model::show);
        return new RankingScreen(model, charts, others(), shell);
    }

    private Screen years() {
        YearsView view = new YearsView(workspace());
        YearsViewModel model =
                new YearsViewModel(view::facts, () -> workspace().indicators().all(), background);
        follow(model::show);
        return new YearsScreen(model, shell);
    }

    private Screen spine() {
        SpineView view = new SpineView(workspace());
        SpineViewModel model = new SpineViewModel(view::facts, background);
        follow(model::show);
        return new SpineScreen(model, charts, others(), shell);
    }

    private Screen indexes() {
        IndexViewModel model = new IndexViewModel(new WorkspaceIndexes(workspace()), background);
        follow(model::show);
        return new IndexScreen(model, charts, others(), shell, shell::say);
    }

    private Screen projects() {
        return new ProjectsScreen(
                new ProjectsViewModel(
                        new ProjectDesk(workspace()), background, edits, this::refresh),
                new NoteListViewModel(
                        new WorkspaceNoteKeeping(workspace()), background, edits, this::refresh));
    }

    private Screen meetings() {
        MeetingDesk desk = new MeetingDesk(workspace());
        return new MeetingsScreen(
                new MeetingsViewModel(desk, background, edits, () -> {}),
                desk,
                background,
                search,
                shell);
    }

    private Screen parts() {
        PartsViewModel model = new PartsViewModel(new PartsDesk(workspace()), background, edits);
        follow(model::show);
        return new PartsScreen(model, search, shell);
    }

    private Screen pack() {
        return new PackScreen(
                new WorkspacePacks(workspace()),
                background,
                edits,
                new PackDialogs(dialogs, search, shell));
    }

    private Screen indicator() {
        IndicatorReader reader = IndicatorReader.of(workspace());
        IndicatorViewModel model = new IndicatorViewModel(reader, background, choices());
        follow(model::show);
        return new IndicatorScreen(
                model,
                charts,
                others(),
                panels,
                new NotesViewModel(
                        new WorkspaceNotes(workspace()), background, shell::say, model::refresh),
                new RecordLinks(model, shell));
    }

    /// Tells a screen of the day that is chosen, as long as its workspace is open.
    private void follow(Consumer<AsAt> screen) {
        following =
                following.and(
                        shell.asAtProperty()
                                .subscribe(day ->
                                        screen.accept(day == null ? AsAt.NOW : AsAt.endOf(day))));
    }

    private Screen entry() {
        return new EntryScreen(
                new EntryViewModel(
                        new WorkspaceEntry(workspace()),
                        background,
                        shell::say,
                        batch -> {
                            batch.ifPresent(id ->
                                    Objects.requireNonNull(imports)
                                            .remember(id, "what was entered by hand"));
                            refresh();
                        }));
    }

    private Screen record() {
        return new RecordScreen(
                new WorkspaceRecord(workspace()),
                background,
                shell::say,
                this::refresh,
                subject -> shell.showIndicator(subject.area(), subject.indicator()));
    }

    /// One for all screens: each keeps the whole of it.
    private Choices choices() {
        return Objects.requireNonNull(choices, "no workspace is open");
    }

    private Screen twinning() {
        TwinningView view = new TwinningView(workspace());
        TwinSuggestions suggestions = new TwinSuggestions(workspace());
        TwinningViewModel model = new TwinningViewModel(view::answer, suggestions::of, background);
        follow(model::show);
        return new TwinningScreen(model, charts, others(), shell, search);
    }

    private ForOthers others() {
        return new ForOthers(workspace());
    }

    private Workspace workspace() {
        return Objects.requireNonNull(workspace, "no workspace is open");
    }

    private <S extends Screen> S screen(Place place, Class<S> kind, Supplier<Screen> make) {
        return kind.cast(screen(place, make));
    }

    private Screen screen(Place place, Supplier<Screen> make) {
        return made.computeIfAbsent(place.getClass(), _ -> make.get());
    }
}
