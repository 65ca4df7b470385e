package io.github.placeline.ui.compare;

import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatPicture;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.ui.chart.ChartDesk;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.compare.CompareViewModel.Shown;
import io.github.placeline.ui.compare.CompareViewModel.State;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.shell.Navigator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;

/// Binds `compare.fxml` to its view model. No decision is taken here.
public final class CompareController {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    @FXML private ScrollPane page;
    @FXML private Parent head;
    @FXML private Parent card;
    @FXML private Node skeleton;
    @FXML private Node trouble;
    @FXML private Node empty;
    @FXML private Label message;
    @FXML private Label emptyWords;
    @FXML private Label title;
    @FXML private SegmentedButton modes;
    @FXML private MenuButton groups;
    @FXML private MenuButton indicators;
    @FXML private ChartMenu keep;
    @FXML private HeatGrid grid;
    @FXML private HBox bar;
    @FXML private FlowPane keys;
    @FXML private Label note;
    private final Map<HeatMode, ToggleButton> buttons = new EnumMap<>(HeatMode.class);
    private final CompareViewModel model;
    private final OwnChoices own;
    private final ChartDesk charts;
    private final ForOthers others;
    private final SpotActions actions;

    CompareController(
            CompareViewModel model,
            OwnChoices own,
            ChartDesk charts,
            ForOthers others,
            Navigator navigator) {
        this.model = model;
        this.charts = charts;
        this.others = others;
        this.own = own;
        this.actions = new SpotActions(model, navigator);
    }

    /// The parts between which F6 moves.
    List<Parent> regions() {
        return List.of(head, card, bar);
    }

    void takeKeyboard() {
        grid.requestFocus();
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, skeleton, trouble, empty);
        for (HeatMode mode : HeatMode.values()) {
            ToggleButton button = new ToggleButton(mode.word());
            button.setId("show-" + mode.word().toLowerCase(java.util.Locale.ROOT));
            button.setOnAction(_ -> model.show(mode));
            buttons.put(mode, button);
            modes.getButtons().add(button);
        }
        keep.serve(charts);
        page.visibleProperty().subscribe(grid::requestFocus);
        SpotBar words = new SpotBar(bar, actions);
        grid.use(model, actions::open);
        page.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!COPY.match(event)) return;
                    own.copy();
                    event.consume();
                });
        model.shownProperty()
                .subscribe(shown -> {
                    if (shown == null) return;
                    show(shown);
                    words.show(model);
                });
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.NothingChosen() -> {}
                        case State.Loading() -> layers.showLate(skeleton);
                        case State.Failed(var sentence) -> {
                            message.setText(sentence);
                            layers.show(trouble);
                        }
                        case State.Loaded(var facts) -> {
                            show(facts);
                            layers.show(facts.table().isEmpty() && isBare(facts) ? empty : page);
                        }
                    }
                });
    }

    private static boolean isBare(HeatFacts facts) {
        return facts.sets().stream().allMatch(set -> set.indicators().isEmpty());
    }

    private void show(HeatFacts facts) {
        title.setText(CompareTitle.of(facts));
        emptyWords.setText("No figures stored yet. Import a file to start.");
        GroupMenu.fill(groups, facts, model, own);
        IndicatorMenu.fill(indicators, facts, model, own);
        note.setText(about(facts));
    }

    private void show(Shown shown) {
        buttons.forEach((mode, button) -> button.setSelected(mode == shown.mode()));
        KeyLine.fill(keys, shown);
        model.loaded()
                .ifPresent(facts ->
                        keep.offer(() -> {
                            HeatFacts given = others.of(facts);
                            return HeatPicture.sheet(
                                    given,
                                    shown.rowsOf(given.table()),
                                    shown.mode(),
                                    CompareTitle.of(given),
                                    about(given),
                                    LocalDate.now(ZoneId.systemDefault()));
                        }));
    }

    private static String about(HeatFacts facts) {
        return (CompareTitle.about(facts) + " " + StandInNote.of(facts.table())).strip();
    }

    @FXML
    private void copyTable() {
        own.copy();
    }

    @FXML
    private void saveEverything() {
        own.saveEverything(page.getScene().getWindow());
    }

    @FXML
    private void parts() {
        actions.parts();
    }

    @FXML
    private void indexes() {
        actions.indexes();
    }

    @FXML
    private void importFile() {
        actions.importFile();
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
