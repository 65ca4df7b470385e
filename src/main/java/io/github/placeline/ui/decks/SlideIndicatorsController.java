package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.ui.controls.Reorder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Binds `slide-indicators.fxml`: which indicators a slide of several shows, and in which order.
public final class SlideIndicatorsController {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 7;

    @FXML private VBox part;
    @FXML private ListView<String> list;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button takeOut;
    @FXML private Button priorities;
    private final DecksViewModel decks;
    private final DeckWays ways;

    SlideIndicatorsController(DecksViewModel decks, DeckWays ways) {
        this.decks = decks;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(ROW);
        Label none = new Label("The indicators of the area\u2019s priorities. Add one to choose.");
        none.setWrapText(true);
        none.getStyleClass().add("detail");
        list.setPlaceholder(none);
        Reorder.byKeys(list, this::move);
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> allow());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) takeOut();
        });
        decks.placeProperty().subscribe(_ -> show(decks.slide()));
        decks.chosenProperty().subscribe(_ -> show(decks.slide()));
    }

    private final class Cell extends ListCell<String> {
        Cell() {
            setPrefWidth(0);
            Reorder.byDragging(this, SlideIndicatorsController.this::move);
        }

        @Override
        protected void updateItem(@Nullable String code, boolean empty) {
            super.updateItem(code, empty);
            setText(empty || code == null ? null : name(code));
        }
    }

    private String name(String code) {
        DeckShelf shelf = decks.shelfProperty().get();
        Indicator known = shelf == null ? null : shelf.indicators().get(code);
        return known == null ? code + ", no longer in this workspace" : ShortName.title(known);
    }

    private void show(Optional<Slide> slide) {
        Optional<List<String>> codes = slide.flatMap(one -> codes(one.subject()));
        part.setVisible(codes.isPresent());
        part.setManaged(codes.isPresent());
        if (codes.isEmpty()) return;
        int at = list.getSelectionModel().getSelectedIndex();
        if (!list.getItems().equals(codes.get())) list.getItems().setAll(codes.get());
        int rows = Math.clamp(codes.get().size(), 2, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 6);
        if (!codes.get().isEmpty())
            list.getSelectionModel().select(Math.clamp(at, 0, codes.get().size() - 1));
        boolean comparison =
                slide.map(Slide::subject)
                        .filter(SlideSubject.Comparison.class::isInstance)
                        .isPresent();
        priorities.setVisible(comparison);
        priorities.setManaged(comparison);
        priorities.setDisable(codes.get().isEmpty());
        allow();
    }

    private static Optional<List<String>> codes(SlideSubject subject) {
        return switch (subject) {
            case SlideSubject.Comparison(_, var codes) -> Optional.of(codes);
            case SlideSubject.Tiles(_, var codes) -> Optional.of(codes);
            default -> Optional.empty();
        };
    }

    private static SlideSubject with(SlideSubject subject, List<String> codes) {
        return switch (subject) {
            case SlideSubject.Comparison(var area, _) -> new SlideSubject.Comparison(area, codes);
            case SlideSubject.Tiles(var area, _) -> new SlideSubject.Tiles(area, codes);
            default -> subject;
        };
    }

    /// Figures without any indicator would be no slide.
    private void allow() {
        int at = list.getSelectionModel().getSelectedIndex();
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= list.getItems().size() - 1);
        takeOut.setDisable(at < 0 || (list.getItems().size() == 1 && !priorities.isVisible()));
    }

    private void change(UnaryOperator<List<String>> how) {
        List<String> next = how.apply(new ArrayList<>(list.getItems()));
        decks.slides().change(slide -> slide.about(with(slide.subject(), next)));
    }

    @FXML
    private void add() {
        ways.chooseIndicator(
                "Which indicator shall the slide show as well?",
                chosen ->
                        change(codes -> {
                            if (!codes.contains(chosen.code())) codes.add(chosen.code());
                            return codes;
                        }));
    }

    @FXML
    private void takeOut() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at < 0 || takeOut.isDisabled()) return;
        change(codes -> {
            codes.remove(at);
            return codes;
        });
    }

    private void move(int from, int to) {
        list.getSelectionModel().select(to);
        change(codes -> {
            codes.add(to, codes.remove(from));
            return codes;
        });
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
    private void followPriorities() {
        change(_ -> List.of());
    }
}
