package io.github.placeline.ui.giving;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Writing figures, the framework and recipes into files.
public final class GivingScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Import", "Export"));
    private final GivingViewModel model;
    private final Parent content;

    public GivingScreen(GivingViewModel model, GivingWays ways) {
        this.model = model;
        this.content = Fxml.load("giving.fxml", new GivingController(model, ways));
    }

    /// Offers an area and an indicator, where one was looked at.
    public void show(@Nullable Area area, @Nullable Indicator indicator) {
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

    @Override
    public boolean isAboutAnArea() {
        return false;
    }

    @Override
    public boolean showsEarlierDays() {
        return true;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
