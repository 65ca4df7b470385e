package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.BrightSpot;
import io.github.placeline.analysis.learning.BrightSpots;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinPicture;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.chart.ScatterChart;
import io.github.placeline.chart.ScatterContent;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.chart.DrawingPane;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
    @FXML private ChartMenu keep;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Supplier<AsAt> moment;
    private final Consumer<Area> choose;

    BrightController(
            ChartDesk charts, ForOthers others, Supplier<AsAt> moment, Consumer<Area> choose) {
        this.charts = charts;
        this.others = others;
        this.moment = moment;
        this.choose = choose;
    }

    @FXML
    private void initialize() {
        new Activation<>(list, spot -> choose.accept(spot.area()));
        keep.serve(charts);
        keep.managedProperty().bind(keep.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        scatter.managedProperty().bind(scatter.visibleProperty());
    }

    void show(TwinningFacts facts) {
        BrightSpots spots = facts.spots();
        scatter.setVisible(spots != null);
        list.setVisible(spots != null);
        keep.setVisible(spots != null);
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
        own.setText(words.own(first, second));
        list.setCellFactory(_ -> new BrightCell(words));
        list.getItems().setAll(spots.named());
        ScatterContent content = words.scatter(first, second);
        scatter.setAccessibleText(words.all(first, second));
        AsAt asAt = moment.get();
        keep.offer(() -> picture(others.of(facts, asAt), asAt));
        scatter.show((size, factor) -> ScatterChart.draw(content, size, factor));
    }

    private static ChartSheet picture(TwinningFacts facts, AsAt asAt) {
        BrightSpots spots = facts.spots();
        if (spots == null) throw ForOthers.nothingLeft();
        BrightWords words = new BrightWords(facts.indicator(), spots);
        Area first = facts.first().area();
        Area second = facts.second().area();
        return TwinPicture.bright(
                facts,
                words.scatter(first, second),
                words.all(first, second),
                asAt,
                LocalDate.now(ZoneId.systemDefault()));
    }
}
