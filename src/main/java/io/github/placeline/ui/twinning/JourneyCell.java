package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.Journey;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.SlopeChart;
import io.github.placeline.ui.chart.DrawingPane;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One area that has been where one is now: its years and gaps, a small slope, by how much it
/// closed.
final class JourneyCell extends ListCell<Journey> {

    private final Label name = new Label();
    private final Label years = new Label();
    private final Label course = new Label();
    private final Label closed = new Label();
    private final DrawingPane slope = new DrawingPane();
    private final HBox line = new HBox();
    private final JourneyWords words;
    private final SlopeChart.Scale scale;

    JourneyCell(JourneyWords words, SlopeChart.Scale scale) {
        this.words = words;
        this.scale = scale;
        name.getStyleClass().add("body-strong");
        years.getStyleClass().add("caption");
        course.getStyleClass().add("caption");
        closed.getStyleClass().add("journey-closed");
        closed.setMinWidth(Region.USE_PREF_SIZE);
        slope.getStyleClass().add("slope");
        VBox text = new VBox(name, years, course);
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        line.getStyleClass().add("journey-line");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(text, slope, closed);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Journey journey, boolean empty) {
        super.updateItem(journey, empty);
        if (empty || journey == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(journey.area().name());
        years.setText(words.years(journey));
        course.setText(words.course(journey));
        closed.setText(words.closed(journey));
        String spoken = words.spoken(journey);
        setAccessibleText(spoken);
        Role role =
                switch (words.outcome(journey)) {
                    case 1 -> Role.BETTER;
                    case -1 -> Role.WORSE;
                    default -> Role.SIMILAR;
                };
        slope.show((size, _) ->
                SlopeChart.draw(
                        journey.start().difference(),
                        journey.end().difference(),
                        scale,
                        role,
                        spoken,
                        size));
        setGraphic(line);
    }
}
