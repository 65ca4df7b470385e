package io.github.placeline.ui.twinning;

import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.controls.Fxml;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.SegmentedButton;

/// Binds `panel.fxml`: three ways to find somebody to learn from.
public final class PanelController {

    @FXML private SegmentedButton lenses;
    @FXML private StackPane content;
    private final TwinningViewModel model;
    private final JourneysController journeys;
    private final BrightController spots;
    private final NeighboursController neighbours;

    /// @param charts copies and saves the scatter
    /// @param others what may be copied and saved
    /// @param choose makes an area the second
    /// @param chooseIn makes an area the second, in an indicator
    PanelController(
            TwinningViewModel model,
            ChartDesk charts,
            ForOthers others,
            Consumer<Area> choose,
            BiConsumer<Area, Indicator> chooseIn) {
        this.model = model;
        this.journeys = new JourneysController(choose);
        this.spots = new BrightController(charts, others, model::moment, choose);
        this.neighbours = new NeighboursController(model, choose, chooseIn);
    }

    @FXML
    private void initialize() {
        Map<Lens, Node> views = new EnumMap<>(Lens.class);
        views.put(Lens.MOVED, Fxml.load("journeys.fxml", journeys));
        views.put(Lens.BRIGHT_SPOTS, Fxml.load("bright.fxml", spots));
        views.put(Lens.NEIGHBOURS, Fxml.load("neighbours.fxml", neighbours));
        content.getChildren().setAll(views.values());
        OneOf<Lens> choice =
                new OneOf<>(lenses, List.of(Lens.values()), Lens::words, model.lensProperty()::set);
        model.lensProperty()
                .subscribe(now -> {
                    choice.light(now);
                    views.forEach((lens, view) -> {
                        view.setVisible(lens == now);
                        view.setManaged(lens == now);
                    });
                });
    }

    void show(TwinningFacts facts) {
        journeys.show(facts);
        spots.show(facts);
    }
}
