package io.github.placeline.ui.decks;

import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.shell.Screen;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyProperty;
import javafx.scene.Parent;

/// Decks of slides.
public final class DecksScreen implements Screen {

    private final ReadOnlyObjectWrapper<List<String>> trail =
            new ReadOnlyObjectWrapper<>(List.of("Decks"));
    private final DecksViewModel model;
    private final SlideViewModel slide;
    private final Parent content;

    public DecksScreen(
            DecksViewModel model,
            SlideViewModel slide,
            RehearsalViewModel rehearsal,
            DeckWays ways) {
        this.model = model;
        this.slide = slide;
        this.content =
                Fxml.load(
                        "decks.fxml",
                        new DecksController(
                                model,
                                ways,
                                new SlideController(
                                        model, slide, new SlideIndicatorsController(model, ways)),
                                new RehearsalController(model, rehearsal)));
        model.chosenProperty()
                .subscribe(deck ->
                        trail.set(
                                deck.map(one -> List.of("Decks", one.title()))
                                        .orElse(List.of("Decks"))));
        model.refresh();
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
    public void refresh() {
        model.refresh();
        slide.refresh();
    }
}
