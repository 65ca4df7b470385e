package io.github.placeline.ui;

import io.github.placeline.app.session.Session;
import io.github.placeline.app.session.Sessions;
import io.github.placeline.app.session.WindowSize;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Copying;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Notice.Offer;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.ShellController;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.theme.Zoom;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.Faults;
import io.github.placeline.ui.work.FxBackgroundRunner;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Puts the app together: who knows whom can be read here from top to bottom.
final class Wiring implements AutoCloseable {

    private static final String DEMONSTRATION = "demonstration.placeline";

    private final Remembered remembered;
    private final Faults faults;
    private final FxBackgroundRunner background;
    private final Current current = new Current();
    private final ShellViewModel shell;
    private final Edits edits;
    private final SettingsViewModel settings;
    private final WelcomeViewModel welcome;
    private final FrameActions actions;
    private final DeckOffice decks;
    private final Screens screens;
    private final Wallboards walls;
    private final ShellController frame;
    private final ChangePoll changes;
    private @Nullable Scene scene;

    /// @param settingsFolder where this computer keeps what it remembers for one user
    Wiring(Path settingsFolder, FileDialogs dialogs) {
        this(new Remembered(new Sessions(settingsFolder)), settingsFolder, dialogs);
    }

    Wiring(Remembered remembered, Path settingsFolder, FileDialogs dialogs) {
        this.remembered = remembered;
        faults = new Faults(fault -> Platform.runLater(() -> tell(fault)));
        background = new FxBackgroundRunner(faults);
        shell = new ShellViewModel(background);
        edits = new Edits(shell::say);
        Session session = remembered.session();
        settings = new SettingsViewModel(session.theme(), Zoom.near(session.zoom()));
        Finder finder = new Finder(shell, background);
        SearchedChoices choices = new SearchedChoices(finder, current, this::overlay);
        decks =
                new DeckOffice(
                        shell, edits, background, dialogs, this::window, choices::chooseIndicator);
        actions =
                new FrameActions(
                        dialogs,
                        new WorkspaceOpening(
                                background,
                                remembered,
                                settingsFolder.resolve(DEMONSTRATION),
                                this::opened,
                                this::refused),
                        remembered,
                        current,
                        shell,
                        settings,
                        edits,
                        finder,
                        decks,
                        this::overlay,
                        this::listRecent);
        welcome = new WelcomeViewModel(actions);
        walls = new Wallboards(current, background, settings);
        OpenScreens.Frame shared =
                new OpenScreens.Frame(
                        shell,
                        edits,
                        new PlanPanels(
                                current,
                                shell,
                                background,
                                edits,
                                this::overlay,
                                this::planChanged,
                                walls::open,
                                decks::add),
                        background,
                        dialogs,
                        new ChartOffice(dialogs, background, shell::say),
                        choices);
        screens = new Screens(shared, welcome, settings, settingsFolder, decks, this::showKeys);
        changes = new ChangePoll(screens::refresh, faults);
        frame = new ShellController(shell, actions, screens::at, background.slow());
        listRecent();
    }

    /// The scene, dressed in the theme and zoom that were chosen last.
    Scene scene() {
        WindowSize size = remembered.session().window();
        Parent root = Fxml.load("shell.fxml", frame);
        Scene made = new Scene(root, size.width(), size.height());
        scene = made;
        Dresser dresser =
                new Dresser(made, settings.themeProperty().get(), settings.zoomProperty().get());
        settings.themeProperty()
                .subscribe((_, theme) -> {
                    dresser.wear(theme);
                    remembered.change(session -> session.with(theme));
                });
        settings.zoomProperty()
                .subscribe((_, zoom) -> {
                    dresser.wear(zoom);
                    remembered.change(session -> session.withZoom(zoom.percent()));
                });
        shell.areaProperty().subscribe(this::rememberArea);
        return made;
    }

    /// What the window is called: the open file, then the program.
    ObservableValue<String> title() {
        return shell.fileProperty().map(file -> file.name() + " - Placeline").orElse("Placeline");
    }

    Faults faults() {
        return faults;
    }

    Remembered remembered() {
        return remembered;
    }

    /// Opens what is to be seen first: the file named, the one of last time, or the demonstration.
    void begin(Optional<Path> named) {
        named.or(() -> remembered.session().recent().stream().findFirst())
                .ifPresentOrElse(actions::open, actions::openDemonstration);
    }

    private void opened(WorkspaceOpening.Opened opened) {
        OpenWorkspace workspace = opened.workspace();
        walls.close();
        changes.watch(workspace);
        ImportsViewModel imports =
                new ImportsViewModel(
                        new WorkspaceImports(workspace.workspace()),
                        background,
                        shell::say,
                        this::imported);
        edits.forget();
        current.turnTo(workspace, imports);
        remembered.change(session -> session.opened(workspace.workspace().file()));
        remembered.keep();
        listRecent();
        welcome.opened();
        screens.turnTo(workspace.workspace(), imports);
        shell.opened(workspace, opened.start());
    }

    private void planChanged() {
        screens.refresh();
    }

    private void imported() {
        edits.forget();
        screens.refresh();
    }

    private void refused(Failure failure) {
        welcome.refused(failure.sentence());
        shell.go(new Place.Welcome());
    }

    private void listRecent() {
        welcome.remember(
                remembered.session().recent(),
                current.workspace().map(open -> open.workspace().file()).orElse(null));
    }

    private void rememberArea(@Nullable Area area) {
        if (area == null) return;
        current.workspace()
                .ifPresent(open ->
                        remembered.change(
                                session -> session.showed(open.workspace().file(), area.code())));
    }

    private void tell(Faults.Fault fault) {
        shell.say(
                Notice.trouble(
                        fault.sentence(),
                        new Offer("Copy details", () -> Copying.copy(fault.details()))));
    }

    private @Nullable Window window() {
        return scene == null ? null : scene.getWindow();
    }

    private Overlay overlay() {
        return frame.overlay();
    }

    private void showKeys() {
        frame.showKeys();
    }

    @Override
    public void close() {
        walls.close();
        changes.stop();
        remembered.keep();
        background.close();
        current.close();
    }
}
