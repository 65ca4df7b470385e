package io.github.placeline.ui.ranking;

import io.github.placeline.app.ranking.RankedRow;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingPicture;
import io.github.placeline.app.ranking.RankingSheet;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Period;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.ranking.RankingViewModel.State;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.verdict.Verdict;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/// Binds `ranking.fxml` to its view model. No decision is taken here.
public final class RankingController {

    @FXML private Node page;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Label sentence;
    @FXML private FlowPane verdict;
    @FXML private ComboBox<Period> periods;
    @FXML private ChartMenu keep;
    @FXML private RankedTable table;
    @FXML private FlowPane bands;
    private final RankingViewModel model;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Navigator navigator;

    RankingController(
            RankingViewModel model, ChartDesk charts, ForOthers others, Navigator navigator) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble);
        periods.setConverter(new Worded<>(Period::label));
        periods.setOnAction(_ -> {
            Period chosen = periods.getValue();
            if (chosen != null) model.show(chosen);
        });
        keep.serve(charts);
        page.visibleProperty().subscribe(table::requestFocus);
        table.onOpen(this::open);
        table.onCopy(this::copyTable);
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var ranking) -> {
                            show(ranking);
                            layers.show(page);
                        }
                    }
                });
    }

    private void show(Ranking ranking) {
        title.setText(ranking.indicator().name());
        about.setText(
                "%d local authorities with a figure. %s."
                        .formatted(ranking.published(), ranking.indicator().polarity().words()));
        sentence.setText(ranking.sentence());
        verdict.getChildren().clear();
        ranking.looked()
                .filter(RankedRow::hasValue)
                .ifPresent(row ->
                        verdict.getChildren()
                                .add(VerdictNodes.chip(Verdict.of(row.position().standing()))));
        if (!periods.getItems().equals(ranking.periods()))
            periods.getItems().setAll(ranking.periods());
        periods.setValue(ranking.period());
        table.show(ranking);
        keep.offer(() ->
                RankingPicture.sheet(others.of(ranking), LocalDate.now(ZoneId.systemDefault())));
        bands.getChildren().clear();
        ranking.holding()
                .forEach((band, count) -> {
                    Label label =
                            new Label(
                                    "%s  %s: %d %s"
                                            .formatted(
                                                    band.name(),
                                                    band.words(),
                                                    count,
                                                    count == 1 ? "authority" : "authorities"));
                    label.getStyleClass().add("caption");
                    bands.getChildren().add(label);
                });
        if (bands.getChildren().isEmpty()) {
            Label none = new Label("No quarters are drawn for this indicator.");
            none.getStyleClass().add("caption");
            bands.getChildren().add(none);
        }
    }

    private void open(RankedRow row) {
        model.loaded()
                .ifPresent(ranking -> navigator.showIndicator(row.area(), ranking.indicator()));
    }

    @FXML
    private void openIndicator() {
        model.loaded()
                .ifPresent(ranking ->
                        navigator.showIndicator(ranking.question().looked(), ranking.indicator()));
    }

    @FXML
    private void playYears() {
        model.loaded()
                .ifPresent(ranking ->
                        navigator.showYears(ranking.question().looked(), ranking.indicator()));
    }

    @FXML
    private void copyTable() {
        model.loaded()
                .ifPresent(ranking ->
                        charts.copyTable(() -> RankingSheet.tabSeparated(others.of(ranking))));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
