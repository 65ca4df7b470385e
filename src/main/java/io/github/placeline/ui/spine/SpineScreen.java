package io.github.placeline.ui.spine;

import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// One area among all authorities, on everything it has figures of.
public final class SpineScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare", "Among all authorities"));
    private final SpineViewModel model;
    private final SpineController controller;
    private final Parent content;

    /// @param others what may be copied and saved
    public SpineScreen(
            SpineViewModel model, ChartDesk charts, ForOthers others, Navigator navigator) {
        this.model = model;
        this.controller = new SpineController(model, charts, others, navigator);
        this.content = Fxml.load("spine.fxml", controller);
    }

    /// Turns to an area.
    public void show(Area area) {
        model.show(area);
    }

    @Override
    public boolean showsEarlierDays() {
        return true;
    }

    @Override
    public boolean makesSlides() {
        return true;
    }

    @Override
    public Optional<SlideSubject> slide() {
        return model.loaded()
                .map(facts -> new SlideSubject.Comparison(facts.area().code(), List.of()));
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
        controller.takeKeyboard();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
