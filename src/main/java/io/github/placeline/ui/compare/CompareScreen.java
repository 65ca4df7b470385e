package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.compare.CompareViewModel.State;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Screen;
import io.github.placeline.ui.work.BackgroundRunner;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Areas of a group side by side on several indicators.
public final class CompareScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare"));
    private final CompareViewModel model;
    private final CompareController controller;
    private final Parent content;

    public CompareScreen(
            CompareViewModel model,
            CompareDesk desk,
            BackgroundRunner background,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator,
            Consumer<Notice> say) {
        this.model = model;
        OwnChoices own = new OwnChoices(model, desk, charts, others, background, say);
        this.controller = new CompareController(model, own, charts, others, navigator);
        this.content = Fxml.load("compare.fxml", controller);
        model.stateProperty()
                .subscribe(state -> {
                    if (state instanceof State.Loaded(HeatFacts facts))
                        trail.set(List.of("Compare", facts.group().name()));
                });
    }

    /// Looks from an area.
    public void show(Area looked) {
        model.show(looked);
    }

    @Override
    public boolean makesSlides() {
        return true;
    }

    @Override
    public Optional<SlideSubject> slide() {
        return model.loaded()
                .map(facts ->
                        new SlideSubject.Comparison(
                                facts.question().looked().code(),
                                facts.table().columns().stream()
                                        .map(column -> column.indicator().code())
                                        .toList()));
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
    public boolean showsEarlierDays() {
        return true;
    }

    @Override
    public boolean isAboutAnArea() {
        return false;
    }

    @Override
    public List<Parent> regions() {
        return controller.regions();
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
