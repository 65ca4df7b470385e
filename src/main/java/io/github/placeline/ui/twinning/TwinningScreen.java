package io.github.placeline.ui.twinning;

import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
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
import org.jspecify.annotations.Nullable;

/// Two areas side by side, and whom to learn from.
public final class TwinningScreen implements Screen {

    private static final String HERE = "Twinning";

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of(HERE));
    private final TwinningViewModel model;
    private final TwinningController controller;
    private final Parent content;

    /// @param others what may be copied and saved
    public TwinningScreen(
            TwinningViewModel model,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator,
            TwinningChoices choices) {
        this.model = model;
        this.controller = new TwinningController(model, charts, others, navigator, choices);
        this.content = Fxml.load("twinning.fxml", controller);
        model.stateProperty().subscribe(_ -> model.answer().map(Titles::of).ifPresent(this::name));
    }

    /// Turns to two areas.
    public void show(Area first, @Nullable Area second, @Nullable Indicator indicator) {
        model.show(first, second, indicator);
    }

    private void name(String areas) {
        trail.set(List.of(HERE, areas));
    }

    @Override
    public boolean makesSlides() {
        return true;
    }

    @Override
    public Optional<SlideSubject> slide() {
        return model.loaded().map(TwinningScreen::subject);
    }

    private static SlideSubject subject(TwinningFacts facts) {
        int years = facts.window().years();
        return new SlideSubject.Twins(
                facts.first().area().code(),
                facts.second().area().code(),
                facts.indicator().code(),
                years == Integer.MAX_VALUE ? 0 : years);
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

    /// The page has a choice of its own for each of the two areas.
    @Override
    public boolean isAboutAnArea() {
        return false;
    }

    @Override
    public List<Parent> regions() {
        return controller.regions();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
