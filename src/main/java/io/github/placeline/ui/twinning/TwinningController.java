package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.app.twinning.TwinPicture;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.PageScroll;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Place;
import io.github.placeline.ui.twinning.TwinningViewModel.State;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// Binds `twinning.fxml` to its view model. No decision is taken here.
public final class TwinningController {

    @FXML private ScrollPane page;
    @FXML private VBox scrolled;
    @FXML private VBox head;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label title;
    @FXML private Label about;
    @FXML private SegmentedButton windows;
    @FXML private ChooserButton first;
    @FXML private ChooserButton second;
    @FXML private ChooserButton indicator;
    @FXML private VBox together;
    @FXML private Label sentence;
    @FXML private GridPane body;
    @FXML private TwinTable table;
    @FXML private ChartMenu keep;
    @FXML private Label source;
    private final TwinningViewModel model;
    private final ChartDesk charts;
    private final ForOthers others;
    private final Navigator navigator;
    private final TwinningChoices choices;
    private final CardController firstCard;
    private final CardController secondCard;
    private final PanelController panel;
    private final ApartPane apart;
    private final Parent panelNode;
    private @Nullable EvenLines lines;

    TwinningController(
            TwinningViewModel model,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator,
            TwinningChoices choices) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.navigator = navigator;
        this.choices = choices;
        this.firstCard = new CardController(Side.FIRST, this::openFirst, this::toTable);
        this.secondCard = new CardController(Side.SECOND, this::openSecond, this::toTable);
        this.panel = new PanelController(model, charts, others, this::twinWith, this::twinWith);
        this.panelNode = Fxml.load("panel.fxml", panel);
        this.apart =
                new ApartPane(navigator::showImport, this::chooseSecond, this::chooseIndicator);
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble);
        OneOf<Window> years = new OneOf<>(windows, Window.USUAL, Window::words, model::show);
        Parent one = Fxml.load("card.fxml", firstCard);
        Parent other = Fxml.load("card.fxml", secondCard);
        body.getChildren().setAll(one, other, panelNode);
        new TwinLayout(body, one, other, panelNode);
        lines = new EvenLines(firstCard.lines(), secondCard.lines());
        scrolled.getChildren().add(apart);
        PageScroll.in(page, scrolled);
        keep.serve(charts);
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
                        case State.Loaded(var answer) -> {
                            show(answer);
                            layers.show(page);
                        }
                    }
                });
        model.windowProperty()
                .subscribe(asked -> {
                    if (asked != null) years.light(asked);
                });
    }

    /// The parts between which F6 moves.
    List<Parent> regions() {
        return List.of(head, body, panelNode);
    }

    private void show(TwinningAnswer answer) {
        title.setText(Titles.of(answer));
        about.setText(Titles.about(answer));
        first.say(answer.first().name());
        second.say(name(answer.second()));
        indicator.say(name(answer.indicator()));
        switch (answer) {
            case TwinningAnswer.Together(var facts) -> show(facts);
            case TwinningAnswer.Apart reason -> apart.show(reason);
        }
        boolean side = answer instanceof TwinningAnswer.Together;
        visible(together, side);
        visible(apart, !side);
    }

    private void show(TwinningFacts facts) {
        sentence.setText(facts.sentence());
        firstCard.show(facts);
        secondCard.show(facts);
        if (lines != null) lines.level();
        panel.show(facts);
        table.show(facts);
        AsAt asAt = model.moment();
        keep.offer(() ->
                TwinPicture.sheet(
                        others.of(facts, asAt), asAt, LocalDate.now(ZoneId.systemDefault())));
        source.setText(Titles.source(facts));
    }

    private static String name(@Nullable Area area) {
        return area == null ? "None" : area.name();
    }

    private static String name(@Nullable Indicator chosen) {
        return chosen == null ? "None" : chosen.name();
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    @FXML
    private void chooseFirst() {
        choices.chooseArea("Choose area 1", area -> go(area, null, null));
    }

    @FXML
    private void chooseSecond() {
        choices.chooseArea("Choose area 2", area -> go(null, area, null));
    }

    @FXML
    private void chooseIndicator() {
        choices.chooseIndicator("Choose an indicator", chosen -> go(null, null, chosen));
    }

    @FXML
    private void swap() {
        model.answer()
                .ifPresent(now -> {
                    if (now.second() != null) go(now.second(), now.first(), null);
                });
    }

    @FXML
    private void copyTable() {
        AsAt asAt = model.moment();
        model.loaded()
                .ifPresent(facts ->
                        charts.copyTable(() -> TwinTable.tabSeparated(others.of(facts, asAt))));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }

    private void twinWith(Area area) {
        go(null, area, null);
    }

    private void twinWith(Area area, Indicator chosen) {
        go(null, area, chosen);
    }

    /// Goes to the same pair with what is not null put in its place.
    private void go(@Nullable Area one, @Nullable Area other, @Nullable Indicator chosen) {
        model.answer()
                .ifPresent(now ->
                        navigator.go(
                                new Place.Twinning(
                                        one == null ? now.first() : one,
                                        other == null ? now.second() : other,
                                        chosen == null ? now.indicator() : chosen)));
    }

    private void openFirst() {
        model.loaded()
                .ifPresent(now -> navigator.showIndicator(now.first().area(), now.indicator()));
    }

    private void openSecond() {
        model.loaded()
                .ifPresent(now -> navigator.showIndicator(now.second().area(), now.indicator()));
    }

    private void toTable() {
        table.enter();
    }
}
