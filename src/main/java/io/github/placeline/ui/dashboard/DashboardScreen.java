package io.github.placeline.ui.dashboard;

import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.dashboard.DashboardViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// An area's figures at a glance.
public final class DashboardScreen implements Screen {

    /// As many figures as a slide has room for.
    private static final int TILES = 6;

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Dashboard"));
    private final DashboardViewModel model;
    private final Parent content;

    public DashboardScreen(DashboardViewModel model, Navigator navigator, Panels panels) {
        this.model = model;
        this.content =
                Fxml.load("dashboard.fxml", new DashboardController(model, navigator, panels));
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
        if (!(model.stateProperty().get() instanceof State.Loaded(var facts)))
            return Optional.empty();
        List<String> codes = codes(facts);
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(new SlideSubject.Tiles(facts.header().area().code(), codes));
    }

    /// The tile that has the keyboard, otherwise the first ones.
    private List<String> codes(DashboardFacts facts) {
        Scene scene = content.getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (owner != null && owner.getUserData() instanceof TileFacts tile)
            return List.of(tile.indicator().code());
        return facts.sections().stream()
                .flatMap(section -> section.tiles().stream())
                .limit(TILES)
                .map(tile -> tile.indicator().code())
                .toList();
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
