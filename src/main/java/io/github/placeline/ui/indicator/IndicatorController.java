package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.chart.ReadableChart;
import io.github.placeline.ui.controls.PageScroll;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.indicator.IndicatorViewModel.State;
import io.github.placeline.ui.shell.Panels;
import io.github.placeline.ui.verdict.VerdictNodes;
import java.util.List;
import java.util.function.Consumer;
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
    @FXML private ComboBox<ChartView> views;
    @FXML private YearsSlider years;
    @FXML private ChartMenu keep;
    @FXML private Node pair;
    @FXML private ComboBox<Breakdown> one;
    @FXML private ComboBox<Breakdown> other;
    @FXML private Label between;
    @FXML private ReadableChart chart;
    @FXML private Node gap;
    @FXML private Label gapTitle;
    @FXML private ChartMenu keepGap;
    @FXML private ReadableChart gapChart;
    @FXML private SeriesTableView table;
    @FXML private Label sentence;
    @FXML private FlowPane verdicts;
    @FXML private TextFlow source;
    @FXML private VBox below;
    private final IndicatorViewModel model;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Panels panels;
    private final List<Parent> parts;
    private final Consumer<Period> notes;
    private final Runnable toRanking;

    /// @param parts what stands below the figures
    /// @param notes opens what was written about a period
    /// @param toRanking leads to all authorities in the indicator's order
    IndicatorController(
            IndicatorViewModel model,
            ChartDesk charts,
            ForOthers others,
            Panels panels,
            List<Parent> parts,
            Consumer<Period> notes,
            Runnable toRanking) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.panels = panels;
        this.parts = parts;
        this.notes = notes;
        this.toRanking = toRanking;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble);
        WindowChoice window = new WindowChoice(windows, model);
        BreakdownChoice parts = new BreakdownChoice(who, breakdowns, model);
        ViewChoice looks = new ViewChoice(views, model);
        GroupChoice groups = new GroupChoice(pair, one, other, between, model);
        CompanionBar beside = new CompanionBar(companions, who, model);
        ChartPanel panel =
                new ChartPanel(
                        chart,
                        keep,
                        new ChartPanel.GapPart(gap, gapTitle, gapChart, keepGap),
                        table,
                        others);
        new BodyLayout(body, evidence, answer, figures);
        PageScroll.in(page, scrolled);
        below.getChildren().setAll(this.parts);
        years.leadTo(model::show);
        chart.onNote(notes);
        keep.serve(charts);
        keepGap.serve(charts);
        table.serve(charts);
        Runnable draw =
                () ->
                        model.loaded()
                                .ifPresent(facts -> {
                                    groups.hide();
                                    ChartView view = model.viewProperty().get();
                                    beside.show(facts, view);
                                    panel.show(facts, model.dressing(), view);
                                });
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
                            window.show(facts);
                            years.show(facts);
                            parts.show(facts);
                            looks.show(facts, model.viewProperty().get());
                            show(facts);
                            draw.run();
                            layers.show(page);
                        }
                    }
                });
        model.companionsProperty().subscribe((_, _) -> draw.run());
        model.viewProperty().subscribe((_, _) -> draw.run());
        model.groupsProperty()
                .subscribe(both -> {
                    if (both == null) return;
                    groups.show(both);
                    model.loaded().ifPresent(facts -> panel.show(facts, both));
                });
    }

    private void show(IndicatorFacts facts) {
        title.setText(facts.question().indicator().name());
        about.setText(about(facts.question()));
        sentence.setText(facts.sentence());
        target.setText(facts.targets().isEmpty() ? "Set a target" : "Change the target");
        verdicts.getChildren()
                .setAll(VerdictNodes.judgement(facts.position().standing(), facts.direction()));
        figures.getChildren().setAll(KeyFigurePane.all(facts, toRanking));
        figures.setVisible(!figures.getChildren().isEmpty());
        source.getChildren().setAll(SourceLine.of(facts));
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
    private void showAbout() {
        model.loaded()
                .ifPresent(facts ->
                        new AboutDialog(
                                        page.getScene().getWindow(),
                                        facts.question().indicator(),
                                        () -> panels.define(facts.question().indicator()))
                                .show());
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
