package io.github.placeline.ui;

import io.github.placeline.app.deck.DeckDesk;
import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.ui.decks.DeckWays;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.ShellViewModel;
import io.github.placeline.ui.work.BackgroundRunner;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// Writes decks as files to be taken away, where somebody chooses.
final class DeckFiles {

    private static final String WHAT_PICTURES = "Folder of pictures";

    private final ShellViewModel shell;
    private final BackgroundRunner background;
    private final FileDialogs dialogs;

    DeckFiles(ShellViewModel shell, BackgroundRunner background, FileDialogs dialogs) {
        this.shell = shell;
        this.background = background;
        this.dialogs = dialogs;
    }

    void save(DeckDesk desk, Deck deck, DeckWays.Form form) {
        switch (form) {
            case POWERPOINT -> write(desk, deck, PackFile.Kind.POWERPOINT);
            case PDF -> write(desk, deck, PackFile.Kind.PDF);
            case PICTURES -> savePictures(desk, deck);
        }
    }

    private void write(DeckDesk desk, Deck deck, PackFile.Kind kind) {
        dialogs.fileToSave(kind.words(), deck.title(), kind.ending())
                .ifPresent(path ->
                        background.run(
                                "Saving " + path.getFileName(),
                                progress -> {
                                    desk.write(
                                            deck,
                                            new PackFile(path, kind),
                                            InstantSource.system().instant(),
                                            progress);
                                    return path;
                                },
                                file ->
                                        shell.say(
                                                Notice.done(
                                                        "Saved " + file.getFileName() + ".",
                                                        new Notice.Offer(
                                                                "Open the file",
                                                                () -> dialogs.show(file)))),
                                failure -> shell.say(Notice.done(failure.sentence()))));
    }

    private void savePictures(DeckDesk desk, Deck deck) {
        dialogs.fileToSave(WHAT_PICTURES, deck.title(), "")
                .ifPresent(folder ->
                        background.run(
                                "Saving the slides of " + deck.title(),
                                progress -> desk.pictures(deck, folder, progress),
                                files -> said(folder, files),
                                failure -> shell.say(Notice.done(failure.sentence()))));
    }

    private void said(Path folder, List<Path> files) {
        shell.say(
                Notice.done(
                        "Saved %d pictures in %s.".formatted(files.size(), folder.getFileName()),
                        new Notice.Offer("Show the folder", () -> dialogs.show(folder))));
    }
}
