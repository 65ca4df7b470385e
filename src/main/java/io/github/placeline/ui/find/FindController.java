package io.github.placeline.ui.find;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Binds `find.fxml` to its view model. The keyboard stays in the field; arrows move in the list.
public final class FindController {

    private static final int PAGE = 8;

    @FXML private TextField query;
    @FXML private ListView<Found> list;
    @FXML private Label message;
    private final FindViewModel model;

    public FindController(FindViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        query.setPromptText(model.prompt());
        query.setAccessibleText(model.prompt());
        query.textProperty().bindBidirectional(model.queryProperty());
        query.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setCellFactory(_ -> new FoundCell());
        model.stateProperty().subscribe(this::show);
    }

    private void show(FindViewModel.State state) {
        switch (state) {
            case FindViewModel.State.Looking() -> showOnly(List.of(), "");
            case FindViewModel.State.Nothing(var text) -> showOnly(List.of(), text);
            case FindViewModel.State.Matches(var found) -> showOnly(found, "");
        }
    }

    private void showOnly(List<Found> found, String text) {
        list.getItems().setAll(found);
        list.setVisible(text.isEmpty());
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        message.setText(text);
        message.setVisible(!text.isEmpty());
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(+1);
            case UP -> select(-1);
            case PAGE_DOWN -> select(+PAGE);
            case PAGE_UP -> select(-PAGE);
            case ENTER -> model.enter(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        if (list.getItems().isEmpty()) return;
        int now = list.getSelectionModel().getSelectedIndex();
        int next = Math.clamp(now + by, 0, list.getItems().size() - 1);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) choose();
    }

    private void choose() {
        Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) model.choose(chosen);
    }
}
