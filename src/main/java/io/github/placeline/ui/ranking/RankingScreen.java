package io.github.placeline.ui.ranking;

import io.github.placeline.app.sharing.ForOthers;
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

/// All authorities in the order of one indicator.
public final class RankingScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Compare", "Ranked list"));
    private final RankingViewModel model;
    private final Parent content;

    /// @param others what may be copied and saved
    public RankingScreen(
            RankingViewModel model, ChartDesk charts, ForOthers others, Navigator navigator) {
        this.model = model;
        this.content =
                Fxml.load("ranking.fxml", new RankingController(model, charts, others, navigator));
    }

    /// Turns to an indicator, with an area picked out.
    public void show(Area looked, Indicator indicator) {
        model.show(looked, indicator);
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
                .map(ranking ->
                        new SlideSubject.RankedList(
                                ranking.question().looked().code(), ranking.indicator().code()));
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
        content.lookup("#ranked").requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}
