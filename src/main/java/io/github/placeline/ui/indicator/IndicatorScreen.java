package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.indicator.notes.NotesController;
import io.github.placeline.ui.indicator.notes.NotesViewModel;
import io.github.placeline.ui.indicator.notes.RecordWays;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// One indicator of an area over the years.
public final class IndicatorScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Indicators"));
    private final IndicatorViewModel model;
    private final Parent content;

    /// @param charts copies and saves the charts
    /// @param others what may be copied and saved
    /// @param notes what people write about the figures
    /// @param ways to the record behind them
    public IndicatorScreen(
            IndicatorViewModel model,
            ChartDesk charts,
            ForOthers others,
            Panels panels,
            NotesViewModel notes,
            RecordWays ways) {
        this.model = model;
        this.content =
                Fxml.load(
                        "indicator.fxml",
                        new IndicatorController(
                                model,
                                charts,
                                others,
                                panels,
                                List.of(Fxml.load("notes.fxml", new NotesController(notes, ways))),
                                notes::pointTo,
                                ways::ranking));
        model.stateProperty()
                .subscribe(state -> {
                    if (state instanceof IndicatorViewModel.State.Loaded(var facts))
                        notes.show(
                                facts.question().area(),
                                facts.question().indicator(),
                                facts.area().observations().reversed().stream()
                                        .map(Observation::period)
                                        .toList());
                });
    }

    /// Turns to an indicator of an area.
    public void show(Area area, Indicator indicator) {
        trail.set(List.of("Indicators", ShortName.title(indicator)));
        model.show(area, indicator);
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
        return model.loaded().map(IndicatorFacts::question).map(IndicatorScreen::subject);
    }

    private static SlideSubject subject(IndicatorQuestion question) {
        Area beside = question.beside();
        int years = question.window().years();
        return new SlideSubject.Chart(
                question.area().code(),
                question.indicator().code(),
                question.breakdown(),
                beside == null ? null : beside.code(),
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
    public void refresh() {
        model.refresh();
    }
}
