package io.github.placeline.ui.parts;

import io.github.placeline.app.parts.PartFacts;
import io.github.placeline.app.parts.PartsFacts;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Reorder;
import io.github.placeline.ui.controls.Worded;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.tiles.TileGrid;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Binds `parts.fxml` to its view model. No decision is taken here.
public final class PartsController {

    @FXML private Node page;
    @FXML private Node empty;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label refusal;
    @FXML private Label name;
    @FXML private ComboBox<BenchmarkSet> sets;
    @FXML private Label sentence;
    @FXML private StackPane cards;
    @FXML private TextField setName;
    @FXML private ListView<PartFacts> list;
    @FXML private TextField partTitle;
    @FXML private Button choose;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button takeOut;
    private final PartsViewModel model;
    private final PartChoices choices;
    private final Navigator navigator;
    private boolean showing;
    private int at;

    PartsController(PartsViewModel model, PartChoices choices, Navigator navigator) {
        this.model = model;
        this.choices = choices;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, empty, waiting, trouble);
        sets.setConverter(new Worded<>(BenchmarkSet::name));
        sets.setOnAction(_ -> {
            if (!showing && sets.getValue() != null) model.choose(sets.getValue());
        });
        list.setCellFactory(_ -> new PartCell(this::move));
        Reorder.byKeys(list, this::move);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) takeOut();
        });
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(chosen -> {
                    if (showing || chosen.intValue() < 0) return;
                    keepTitle();
                    at = chosen.intValue();
                    showPart();
                });
        setName.setOnAction(_ -> keepName());
        partTitle.setOnAction(_ -> keepTitle());
        setName.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) keepName();
                });
        partTitle
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) keepTitle();
                });
        refusal.textProperty().bind(model.messageProperty());
        refusal.visibleProperty().bind(model.messageProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        layers.showLate(waiting);
        model.messageProperty()
                .subscribe(words -> {
                    message.setText(words);
                    if (!words.isEmpty() && model.factsProperty().get() == null)
                        layers.show(trouble);
                });
        model.factsProperty()
                .subscribe(facts -> {
                    if (facts == null) return;
                    show(facts);
                    layers.show(facts.shown().isEmpty() ? empty : page);
                });
    }

    private void show(PartsFacts facts) {
        showing = true;
        name.setText("Sets of parts, " + facts.area().name());
        sets.getItems().setAll(facts.sets());
        sets.setValue(facts.shown().orElse(null));
        sentence.setText(facts.sentence());
        facts.shown().ifPresent(set -> setName.setText(set.name()));
        List<Region> made = new ArrayList<>();
        for (int i = 0; i < facts.parts().size(); i++) {
            int place = i;
            made.add(new PartCard(i + 1, facts.parts().get(i), () -> open(facts, place)));
        }
        cards.getChildren().setAll(new TileGrid(made));
        list.getItems().setAll(facts.parts());
        at = Math.clamp(at, 0, Math.max(0, facts.parts().size() - 1));
        list.getSelectionModel().select(at);
        showing = false;
        showPart();
    }

    private void open(PartsFacts facts, int place) {
        Indicator indicator = facts.parts().get(place).indicator();
        if (indicator == null) {
            list.getSelectionModel().select(place);
            choose();
        } else {
            navigator.showIndicator(facts.area(), indicator);
        }
    }

    private void showPart() {
        PartFacts part = part();
        partTitle.setText(part == null ? "" : part.part().title());
        partTitle.setDisable(part == null);
        choose.setDisable(part == null);
        takeOut.setDisable(part == null);
        up.setDisable(at <= 0);
        down.setDisable(at >= list.getItems().size() - 1);
    }

    private @Nullable PartFacts part() {
        return at < list.getItems().size() ? list.getItems().get(at) : null;
    }

    private void keepName() {
        String typed = setName.getText().strip();
        if (!typed.isEmpty()) model.change(set -> set.named(typed));
    }

    private void keepTitle() {
        PartFacts part = part();
        String typed = partTitle.getText().strip();
        if (part == null || typed.isEmpty() || typed.equals(part.part().title())) return;
        int place = at;
        model.change(
                set -> set.replacing(place, new BenchmarkSet.Part(typed, part.part().indicator())));
    }

    @FXML
    private void choose() {
        PartFacts part = part();
        int place = at;
        if (part != null)
            choices.chooseIndicator(
                    "Which indicator shows “" + part.part().title() + "”?",
                    indicator ->
                            model.change(set ->
                                    set.replacing(
                                            place,
                                            new BenchmarkSet.Part(
                                                    part.part().title(), indicator.id()))));
    }

    @FXML
    private void addPart() {
        at = list.getItems().size();
        model.change(
                set -> set.with(new BenchmarkSet.Part("Part " + (set.parts().size() + 1), null)));
    }

    private void move(int from, int to) {
        at = to;
        model.change(set -> set.moving(from, to));
    }

    @FXML
    private void moveUp() {
        Reorder.by(list, -1, this::move);
    }

    @FXML
    private void moveDown() {
        Reorder.by(list, +1, this::move);
    }

    @FXML
    private void takeOut() {
        int place = at;
        if (part() != null) model.change(set -> set.without(place));
    }

    @FXML
    private void addSet() {
        model.add();
    }

    @FXML
    private void addGatsby() {
        model.addGatsby();
    }

    @FXML
    private void deleteSet() {
        model.delete();
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
