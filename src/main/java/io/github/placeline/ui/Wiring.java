package io.github.placeline.ui;

import io.github.placeline.app.session.Session;
import io.github.placeline.app.session.Sessions;
import io.github.placeline.app.session.WindowSize;
import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Notice.Offer;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.shell.ShellActions;
import io.github.placeline.ui.shell.ShellController;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.theme.Zoom;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.Faults;
import io.github.placeline.ui.work.FxBackgroundRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;

/// Puts the app together: who knows whom can be read here from top to bottom.
final class Wiring implements ShellActions, WelcomeViewModel.Choices, AutoCloseable {

    private static final String ENDING = ".placeline";

    private final FileDialogs dialogs;
    private final Remembered remembered;
    private final Faults faults = new Faults(fault -> Platform.runLater(() -> tell(fault)));
    private final FxBackgroundRunner background = new FxBackgroundRunner(faults);
    private final ShellViewModel shell = new ShellViewModel(background);
    private final Finder finder = new Finder(shell, background);
    private final WelcomeViewModel welcome = new WelcomeViewModel(this);
    private final SettingsViewModel settings;
    private final WorkspaceOpening opening;
    private final Screens screens;
    private final ShellController frame;
    private final ChangePoll changes;
    private @Nullable OpenWorkspace open;

    Wiring(Sessions sessions, FileDialogs dialogs) {
        this.dialogs = dialogs;
        this.remembered = new Remembered(sessions);
        Session session = remembered.session();
        this.settings = new SettingsViewModel(session.theme(), Zoom.near(session.zoom()));
        this.opening = new WorkspaceOpening(background, remembered, this::opened, this::refused);
        this.screens = new Screens(welcome, settings, this::showKeys, shell, background);
        this.changes = new ChangePoll(screens::refresh, faults);
        welcome.remember(session.recent(), null);
        this.frame = new ShellController(shell, this, screens::at, background.slow());
    }

    /// The scene, dressed in the theme and zoom that were chosen last.
    Scene scene() {
        WindowSize size = remembered.session().window();
        Parent root = Fxml.load("shell.fxml", frame);
        Scene scene = new Scene(root, size.width(), size.height());
        Dresser dresser =
                new Dresser(scene, settings.themeProperty().get(), settings.zoomProperty().get());
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
        return scene;
    }

    Faults faults() {
        return faults;
    }

    Remembered remembered() {
        return remembered;
    }

    /// Opens what is to be seen first: the file named, the one of last time, or the demonstration.
    void begin(Optional<Path> named) {
        Session session = remembered.session();
        named.or(() -> session.recent().stream().findFirst())
                .ifPresentOrElse(this::open, this::openDemonstration);
    }

    private void opened(WorkspaceOpening.Opened opened) {
        if (open != null) open.close();
        open = opened.workspace();
        Path file = open.workspace().file();
        remembered.change(session -> session.opened(file));
        remembered.keep();
        welcome.remember(remembered.session().recent(), remembered.session().recent().getFirst());
        welcome.opened();
        screens.turnTo(open);
        changes.watch(open);
        shell.opened(open, opened.start());
    }

    private void refused(Failure failure) {
        welcome.refused(failure.sentence());
        shell.go(new Place.Welcome());
    }

    private void rememberArea(@Nullable Area area) {
        OpenWorkspace now = open;
        if (now == null || area == null) return;
        remembered.change(session -> session.showed(now.workspace().file(), area.code()));
    }

    private void tell(Faults.Fault fault) {
        shell.say(
                Notice.trouble(
                        fault.sentence(),
                        new Offer(
                                "Copy details",
                                () -> {
                                    ClipboardContent text = new ClipboardContent();
                                    text.putString(fault.details());
                                    Clipboard.getSystemClipboard().setContent(text);
                                })));
    }

    private void showKeys() {
        frame.showKeys();
    }

    private void ifOpen(Consumer<OpenWorkspace> then) {
        if (open != null) then.accept(open);
    }

    @Override
    public void newWorkspace() {
        dialogs.workspaceToMake().ifPresent(file -> opening.make(file, () -> {}));
    }

    @Override
    public void openWorkspace() {
        dialogs.workspaceToOpen().ifPresent(this::open);
    }

    @Override
    public void open(Path workspace) {
        opening.open(workspace);
    }

    @Override
    public void openDemonstration() {
        shell.go(new Place.Welcome());
    }

    @Override
    public void forget(Path workspace) {
        remembered.change(session -> session.forgot(workspace));
        welcome.remember(
                remembered.session().recent(), open == null ? null : open.workspace().file());
    }

    @Override
    public void importPublishedFile() {
        dialogs.workspaceToMake().ifPresent(file -> opening.make(file, shell::showImport));
    }

    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 1 && files.getFirst().toString().endsWith(ENDING))
            open(files.getFirst());
    }

    @Override
    public void find() {
        ifOpen(now -> finder.find(now, frame.overlay()));
    }

    @Override
    public void chooseArea() {
        ifOpen(now -> finder.chooseArea(now, frame.overlay()));
    }

    @Override
    public void undo() {}

    @Override
    public void zoom(ZoomStep step) {
        Zoom now = settings.zoomProperty().get();
        settings.zoomProperty()
                .set(
                        switch (step) {
                            case LARGER -> now.larger();
                            case SMALLER -> now.smaller();
                            case USUAL -> Zoom.NORMAL;
                        });
    }

    @Override
    public void close() {
        changes.stop();
        remembered.keep();
        background.close();
        ifOpen(OpenWorkspace::close);
    }
}
