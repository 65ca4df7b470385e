package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinSide;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.ui.chart.ReadableChart;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Binds `card.fxml`: one of the two areas, told in the same order as the other.
public final class CardController {

    @FXML private VBox card;
    @FXML private Region nameLine;
    @FXML private Region figureLine;
    @FXML private Region foot;
    @FXML private Region shape;
    @FXML private Label name;
    @FXML private Label region;
    @FXML private Label value;
    @FXML private Label gap;
    @FXML private Label then;
    @FXML private ReadableChart chart;
    @FXML private FlowPane verdicts;
    @FXML private Label since;
    @FXML private Hyperlink open;
    private final Side side;
    private final Runnable onOpen;
    private final Runnable onTable;

    CardController(Side side, Runnable onOpen, Runnable onTable) {
        this.side = side;
        this.onOpen = onOpen;
        this.onTable = onTable;
    }

    @FXML
    private void initialize() {
        String kind = side == Side.FIRST ? "first" : "second";
        card.setId("card-" + kind);
        card.getStyleClass().add(kind);
        shape.getStyleClass().add(kind);
        chart.setId("chart-" + kind);
        open.setId("open-" + kind);
        chart.onTable(onTable);
    }

    /// The lines around the chart; as high in both cards, so that both charts have one size.
    List<Region> lines() {
        return List.of(nameLine, figureLine, foot);
    }

    void show(TwinningFacts facts) {
        TwinSide shown = side == Side.FIRST ? facts.first() : facts.second();
        CardWords words = CardWords.of(shown, facts.countryName());
        name.setText(shown.area().name());
        region.setText(shown.region());
        value.setText(words.value());
        gap.setText(words.gap());
        then.setText(words.then());
        since.setText(words.since());
        card.setAccessibleText(words.spoken(shown.area().name()));
        open.setAccessibleText("Open this indicator for " + shown.area().name());
        verdicts.getChildren()
                .setAll(
                        VerdictNodes.judgement(
                                shown.figures().position().standing(),
                                shown.figures().trend().verdict(facts.indicator().polarity())));
        chart.show((size, factor) -> facts.chart().draw(side, size, Style.SCREEN.scaled(factor)));
    }

    @FXML
    private void open() {
        onOpen.run();
    }
}
