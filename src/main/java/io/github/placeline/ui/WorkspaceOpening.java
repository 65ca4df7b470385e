package io.github.placeline.ui;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Opens and makes workspaces in the background.
final class WorkspaceOpening {

    /// A workspace that is open, and the area it begins with.
    record Opened(OpenWorkspace workspace, Area start) {}

    private final BackgroundRunner background;
    private final Remembered remembered;
    private final Path demonstration;
    private final Consumer<Opened> onOpened;
    private final Consumer<Failure> onFailed;

    /// @param demonstration where the demonstration is, or will be
    WorkspaceOpening(
            BackgroundRunner background,
            Remembered remembered,
            Path demonstration,
            Consumer<Opened> onOpened,
            Consumer<Failure> onFailed) {
        this.background = background;
        this.remembered = remembered;
        this.demonstration = demonstration;
        this.onOpened = onOpened;
        this.onFailed = onFailed;
    }

    void open(Path file) {
        run("Opening " + file.getFileName(), () -> Workspace.open(file), onOpened);
    }

    /// Makes an empty workspace with the areas of England, opens it and then goes on with `then`.
    void make(Path file, Runnable then) {
        run(
                "Making " + file.getFileName(),
                () -> Workspace.create(file),
                opened -> {
                    onOpened.accept(opened);
                    then.run();
                });
    }

    /// Opens the demonstration, which is made when it is first asked for.
    void demonstration() {
        run(
                "Opening the demonstration",
                () ->
                        Files.exists(demonstration)
                                ? Workspace.open(demonstration)
                                : makeDemonstration(),
                onOpened);
    }

    private Workspace makeDemonstration() {
        try {
            Files.createDirectories(demonstration.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    "The demonstration could not be made in "
                            + demonstration.getParent()
                            + ". Open a workspace of your own instead.",
                    failed);
        }
        return Demonstration.create(demonstration);
    }

    private void run(String what, Supplier<Workspace> workspace, Consumer<Opened> then) {
        background.run(what, _ -> opened(workspace.get()), then, onFailed);
    }

    private Opened opened(Workspace workspace) {
        OpenWorkspace open = new OpenWorkspace(workspace);
        Optional<String> lastShown = remembered.session().areaOf(workspace.file());
        Area start =
                open.start(lastShown)
                        .orElseThrow(() ->
                                Refusal.ofInput(workspace.file() + " holds no areas at all."));
        return new Opened(open, start);
    }
}
