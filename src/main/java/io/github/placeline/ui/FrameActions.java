package io.github.placeline.ui;

import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.imports.ImportsViewModel;
import io.github.placeline.ui.settings.SettingsViewModel;
import io.github.placeline.ui.shell.DeckOffer;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Notice.Offer;
import io.github.placeline.ui.shell.Overlay;
import io.github.placeline.ui.shell.ShellActions;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.theme.Zoom;
import io.github.placeline.ui.welcome.WelcomeViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries out what can be started anywhere in the window: files, search, undo, zoom.
final class FrameActions implements ShellActions, WelcomeViewModel.Choices {

    private static final String ENDING = ".placeline";

    private final FileDialogs dialogs;
    private final WorkspaceOpening opening;
    private final Remembered remembered;
    private final Current current;
    private final ShellViewModel shell;
    private final SettingsViewModel settings;
    private final Edits edits;
    private final Finder finder;
    private final DeckOffice decks;
    private final Supplier<Overlay> overlay;
    private final Runnable onForget;

    /// @param overlay where panels open over the window
    /// @param onForget called when the recent files have changed
    FrameActions(
            FileDialogs dialogs,
            WorkspaceOpening opening,
            Remembered remembered,
            Current current,
            ShellViewModel shell,
            SettingsViewModel settings,
            Edits edits,
            Finder finder,
            DeckOffice decks,
            Supplier<Overlay> overlay,
            Runnable onForget) {
        this.dialogs = dialogs;
        this.opening = opening;
        this.remembered = remembered;
        this.current = current;
        this.shell = shell;
        this.settings = settings;
        this.edits = edits;
        this.finder = finder;
        this.decks = decks;
        this.overlay = overlay;
        this.onForget = onForget;
    }

    @Override
    public void newWorkspace() {
        dialogs.workspaceToMake().ifPresent(file -> opening.make(file, () -> {}));
    }

    @Override
    public void openWorkspace() {
        dialogs.workspaceToOpen().ifPresent(opening::open);
    }

    @Override
    public void open(Path workspace) {
        opening.open(workspace);
    }

    @Override
    public void openDemonstration() {
        opening.demonstration();
    }

    @Override
    public void forget(Path workspace) {
        remembered.change(session -> session.forgot(workspace));
        onForget.run();
    }

    @Override
    public void importPublishedFile() {
        makeFor(List.of());
    }

    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 1 && files.getFirst().toString().endsWith(ENDING)) {
            opening.open(files.getFirst());
        } else if (current.isDemonstration()) {
            shell.say(
                    Notice.done(
                            "Published figures go into a workspace of your own, not beside invented"
                                    + " ones.",
                            new Offer("New workspace", () -> makeFor(files))));
        } else {
            bringIn(files);
        }
    }

    /// Makes a workspace of one's own for files with figures.
    private void makeFor(List<Path> files) {
        dialogs.workspaceToMake().ifPresent(file -> opening.make(file, () -> bringIn(files)));
    }

    private void bringIn(List<Path> files) {
        current.imports()
                .ifPresent(imports -> {
                    shell.showImport();
                    imports.take(files);
                });
    }

    @Override
    public void find() {
        current.workspace().ifPresent(open -> finder.find(open, overlay.get()));
    }

    @Override
    public void chooseArea() {
        current.workspace().ifPresent(open -> finder.chooseArea(open, overlay.get()));
    }

    @Override
    public void addToDeck(SlideSubject subject) {
        decks.add(subject);
    }

    @Override
    public void offerDecks(Consumer<List<DeckOffer>> then) {
        decks.offer(then);
    }

    @Override
    public void present(boolean fromHere) {
        if (!overlay.get().isOpen()) decks.present(fromHere);
    }

    @Override
    public void undo() {
        boolean answered = current.imports().filter(ImportsViewModel::hasAnswers).isPresent();
        if (answered || !edits.undo()) current.imports().ifPresent(ImportsViewModel::undoLast);
    }

    @Override
    public void redo() {
        if (!edits.redo()) current.imports().ifPresent(ImportsViewModel::redoLast);
    }

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
}
