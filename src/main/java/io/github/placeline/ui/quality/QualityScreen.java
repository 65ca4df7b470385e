package io.github.placeline.ui.quality;

import io.github.placeline.model.Area;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// What an officer should look at in the figures.
public final class QualityScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Quality"));
    private final QualityViewModel model;
    private final Parent content;

    public QualityScreen(QualityViewModel model, QualityWays ways) {
        this.model = model;
        this.content = Fxml.load("quality.fxml", new QualityController(model, ways));
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
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
    public void shown() {
        model.arrive();
    }

    @Override
    public void hidden() {
        model.leave();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
