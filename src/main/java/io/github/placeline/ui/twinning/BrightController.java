package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.BrightSpot;
import io.github.placeline.analysis.learning.BrightSpots;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.chart.ScatterChart;
import io.github.placeline.chart.ScatterContent;
import io.github.placeline.model.Area;
import io.github.placeline.ui.chart.DrawingPane;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;

/// Binds `bright.fxml`: who does better than where they started would lead one to expect.
public final class BrightController {

    private static final String QUESTION = "Who does better than where they started would suggest?";
    private static final String NONE =
            "Bright spots need a measure with an agreed direction, and at least five areas with a"
                    + " figure then and now.";

    @FXML private Label heading;
    @FXML private DrawingPane scatter;
    @FXML private ListView<BrightSpot> list;
    @FXML private Label count;
    @FXML private Label own;
    private final Consumer<Area> choose;

    BrightController(Consumer<Area> choose) {
        this.choose = choose;
    }

    @FXML
    private void initialize() {
        new Activation<>(list, spot -> choose.accept(spot.area()));
        list.managedProperty().bind(list.visibleProperty());
        scatter.managedProperty().bind(scatter.visibleProperty());
    }

    void show(TwinningFacts facts) {
        BrightSpots spots = facts.spots();
        scatter.setVisible(spots != null);
        list.setVisible(spots != null);
        heading.setText(spots == null ? QUESTION : BrightWords.heading(spots));
        if (spots == null) {
            count.setText(NONE);
            own.setText("");
            return;
        }
        BrightWords words = new BrightWords(facts.indicator(), spots);
        Area first = facts.first().area();
        Area second = facts.second().area();
        count.setText(words.count());
        own.setText(
                Stream.of(first, second)
                        .map(words::own)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" ")));
        list.setCellFactory(_ -> new BrightCell(words));
        list.getItems().setAll(spots.named());
        ScatterContent content = words.scatter(first, second);
        scatter.setAccessibleText(words.count() + " " + own.getText());
        scatter.show((size, factor) -> ScatterChart.draw(content, size, factor));
    }
}
