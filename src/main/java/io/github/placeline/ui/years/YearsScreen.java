package io.github.placeline.ui.years;

import io.github.placeline.app.years.ThroughYears;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// All areas in one or two indicators, played year by year.
public final class YearsScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare", "Through the years"));
    private final YearsViewModel model;
    private final Parent content;

    public YearsScreen(YearsViewModel model, Navigator navigator) {
        this.model = model;
        this.content = Fxml.load("years.fxml", new YearsController(model, navigator));
    }

    /// Turns to an indicator, with an area followed.
    public void show(Area first, Indicator indicator) {
        model.show(first, indicator);
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
        content.lookup("#years-chart").requestFocus();
    }

    @Override
    public boolean makesSlides() {
        return true;
    }

    @Override
    public Optional<SlideSubject> slide() {
        return model.loaded()
                .map(ThroughYears::question)
                .map(asked ->
                        new SlideSubject.Years(
                                asked.first().code(),
                                asked.second() == null ? null : asked.second().code(),
                                asked.up().code(),
                                asked.across() == null ? null : asked.across().code(),
                                0));
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
