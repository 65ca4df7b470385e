package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.learning.Journey;
import io.github.placeline.analysis.learning.Journeys;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.chart.SlopeChart;
import io.github.placeline.model.Area;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// Binds `journeys.fxml`: who has been where the first area is now, and moved.
public final class JourneysController {

    private static final int AT_FIRST = 6;

    @FXML private Label heading;
    @FXML private Label intro;
    @FXML private Node key;
    @FXML private ListView<Journey> list;
    @FXML private Label count;
    @FXML private Hyperlink more;
    @FXML private Label median;
    private final Consumer<Area> choose;
    private boolean all;
    private @Nullable TwinningFacts shown;

    JourneysController(Consumer<Area> choose) {
        this.choose = choose;
    }

    @FXML
    private void initialize() {
        new Activation<>(list, journey -> choose.accept(journey.area()));
        more.managedProperty().bind(more.visibleProperty());
        key.managedProperty().bind(key.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
    }

    void show(TwinningFacts facts) {
        shown = facts;
        JourneyWords words = words(facts);
        Journeys journeys = facts.journeys();
        heading.setText(words.heading());
        intro.setText(words.intro(journeys));
        List<Journey> rows = journeys == null ? List.of() : journeys.rows();
        List<Journey> some = all ? rows : rows.subList(0, Math.min(AT_FIRST, rows.size()));
        SlopeChart.Scale scale = scale(rows);
        list.setCellFactory(_ -> new JourneyCell(words, scale));
        list.getItems().setAll(some);
        list.setVisible(!rows.isEmpty());
        key.setVisible(!rows.isEmpty());
        count.setText(journeys == null ? "" : words.count(journeys, some.size()));
        median.setText(journeys == null ? "" : words.median(journeys));
        more.setVisible(rows.size() > AT_FIRST);
        more.setText(all ? "Show fewer" : "Show all " + rows.size());
    }

    private static JourneyWords words(TwinningFacts facts) {
        return new JourneyWords(
                facts.indicator(), facts.first().area().name(), facts.countryName());
    }

    private static SlopeChart.Scale scale(List<Journey> rows) {
        double low = Math.min(0, ends(rows).min().orElse(0));
        return new SlopeChart.Scale(low, Math.max(0, ends(rows).max().orElse(0)));
    }

    private static DoubleStream ends(List<Journey> rows) {
        return rows.stream()
                .flatMapToDouble(
                        row -> DoubleStream.of(row.start().difference(), row.end().difference()));
    }

    @FXML
    private void showMore() {
        all = !all;
        if (shown != null) show(shown);
    }
}
