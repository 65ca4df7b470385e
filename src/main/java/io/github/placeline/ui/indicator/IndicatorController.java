package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Style;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.chart.ReadableChart;
import io.github.placeline.ui.controls.PageScroll;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.indicator.IndicatorViewModel.State;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.controlsfx.control.SegmentedButton;

/// Binds `indicator.fxml` to its view model. No decision is taken here.
public final class IndicatorController {

    @FXML private ScrollPane page;
    @FXML private VBox scrolled;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private Button target;
    @FXML private HBox who;
    @FXML private ComboBox<Breakdown> breakdowns;
    @FXML private SegmentedButton windows;
    @FXML private FlowPane companions;
    @FXML private GridPane body;
    @FXML private VBox evidence;
    @FXML private VBox answer;
    @FXML private VBox figures;
    @FXML private ReadableChart chart;
    @FXML private SeriesTableView table;
    @FXML private Label sentence;
    @FXML private FlowPane verdicts;
    @FXML private TextFlow source;
    @FXML private VBox below;
    private final IndicatorViewModel model;
    private final Panels panels;
    private final List<Parent> parts;

    /// @param parts what stands below the figures
    IndicatorController(IndicatorViewModel model, Panels panels, List<Parent> parts) {
        this.parts = parts;
        this.model = model;
        this.panels = panels;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble);
        WindowChoice years = new WindowChoice(windows, model);
        BreakdownChoice parts = new BreakdownChoice(who, breakdowns, model);
        new BodyLayout(body, evidence, answer, figures);
        PageScroll.in(page, scrolled);
        below.getChildren().setAll(this.parts);
        chart.onTable(table::enter);
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Loaded(var facts) -> {
                            years.show(facts);
                            parts.show(facts);
                            show(facts);
                            layers.show(page);
                        }
                    }
                });
        model.companionsProperty().subscribe((_, wanted) -> model.loaded().ifPresent(this::draw));
    }

    private void show(IndicatorFacts facts) {
        title.setText(facts.question().indicator().name());
        about.setText(about(facts.question()));
        sentence.setText(facts.sentence());
        target.setText(facts.targets().isEmpty() ? "Set a target" : "Change the target");
        verdicts.getChildren()
                .setAll(VerdictNodes.judgement(facts.position().standing(), facts.direction()));
        figures.getChildren().setAll(KeyFigurePane.all(facts));
        table.show(SeriesTable.of(facts));
        source.getChildren().setAll(SourceLine.of(facts));
        offerCompanions(facts);
        draw(facts);
    }

    private static String about(IndicatorQuestion question) {
        Indicator indicator = question.indicator();
        return Stream.of(
                        question.area().name(),
                        indicator.population(),
                        indicator.polarity().words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    private void draw(IndicatorFacts facts) {
        ChartContent content = model.chart(facts);
        chart.show((size, factor) ->
                LongitudinalChart.draw(content, size, Style.SCREEN.scaled(factor)));
    }

    private void offerCompanions(IndicatorFacts facts) {
        Label heading = new Label("Compare with");
        heading.getStyleClass().addAll("detail", "muted");
        Set<Companion> wanted = model.companionsProperty().get();
        List<CompanionSwitch> switches =
                Companion.in(facts.chart()).stream()
                        .map(one ->
                                new CompanionSwitch(
                                        one.words(facts.chart()),
                                        wanted.contains(one),
                                        () -> model.toggle(one)))
                        .toList();
        companions.getChildren().setAll(who, heading);
        companions.getChildren().addAll(switches);
    }

    @FXML
    private void setTarget() {
        model.loaded()
                .map(IndicatorFacts::question)
                .ifPresent(
                        asked -> panels.target(asked.area(), asked.indicator(), asked.breakdown()));
    }

    @FXML
    private void copyTable() {
        table.copy();
    }

    @FXML
    private void showSources() {
        model.loaded()
                .ifPresent(facts ->
                        new SourcesDialog(
                                        page.getScene().getWindow(),
                                        facts.question().indicator().name(),
                                        SourceRow.of(facts.sources()))
                                .show());
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
