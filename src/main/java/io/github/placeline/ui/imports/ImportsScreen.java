package io.github.placeline.ui.imports;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Bringing files in: choose, check, confirm; and what was brought in before.
public final class ImportsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Import"));
    private final ImportsViewModel model;
    private final Parent content;

    /// @param chooseFiles asks for files, none when the person changes their mind
    /// @param ways to what was imported, and to the grid
    public ImportsScreen(
            ImportsViewModel model, Supplier<List<Path>> chooseFiles, ImportWays ways) {
        this.model = model;
        content = Fxml.load("imports.fxml", new ImportsController(model, chooseFiles, ways));
        model.stateProperty()
                .subscribe(state -> trail.set(List.of("Import", Stage.of(state).words())));
        model.history().refresh();
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }

    @Override
    public boolean isAboutAnArea() {
        return false;
    }

    @Override
    public boolean showsProgress() {
        return true;
    }

    @Override
    public void refresh() {
        model.history().refresh();
    }
}
