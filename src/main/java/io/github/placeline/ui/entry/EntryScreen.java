package io.github.placeline.ui.entry;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Entering figures by hand.
public final class EntryScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Import", "Enter figures by hand"));
    private final EntryViewModel model;
    private final Parent content;

    public EntryScreen(EntryViewModel model) {
        this.model = model;
        this.content = Fxml.load("entry.fxml", new EntryController(model));
    }

    /// Turns to an area, and to an indicator where one is given.
    public void show(Area area, @Nullable Indicator indicator) {
        model.show(area, indicator);
    }

    @Override
    public Parent content() {
        return content;
    }

    @Override
    public ReadOnlyProperty<List<String>> trail() {
        return trail.getReadOnlyProperty();
    }
}
