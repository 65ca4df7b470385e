package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.app.deck.Finding;
import io.github.placeline.model.deck.Deck;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Binds `rehearsal.fxml`: what is to be looked at before the deck is shown, each line leading to
/// its slide.
public final class RehearsalController {

    @FXML private Label summary;
    @FXML private ListView<Finding> list;
    @FXML private Button agree;
    private final DecksViewModel decks;
    private final RehearsalViewModel model;
    private Runnable onOpen = () -> {};

    RehearsalController(DecksViewModel decks, RehearsalViewModel model) {
        this.decks = decks;
        this.model = model;
    }

    /// @param then called when somebody goes to the slide of a line
    void onOpen(Runnable then) {
        onOpen = then;
    }

    void lookAt(boolean now) {
        model.lookAt(now);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new FindingCell(list, this::title));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) open();
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        model.stateProperty().subscribe(this::show);
    }

    private String title(Finding finding) {
        DeckShelf shelf = decks.shelfProperty().get();
        return decks.chosenProperty()
                .get()
                .map(Deck::slides)
                .filter(slides -> shelf != null && finding.slide() < slides.size())
                .map(slides -> shelf == null ? "" : shelf.title(slides.get(finding.slide())))
                .orElse("");
    }

    private void show(RehearsalViewModel.State state) {
        switch (state) {
            case RehearsalViewModel.State.NotAsked() -> fill("", List.of());
            case RehearsalViewModel.State.Checking() -> summary.setText("Checking every slide.");
            case RehearsalViewModel.State.Failed(var sentence) -> fill(sentence, List.of());
            case RehearsalViewModel.State.Checked(var found) ->
                    fill(
                            found.isEmpty()
                                    ? "Ready: figures unchanged, text readable at the back, every"
                                            + " source named."
                                    : found.size() == 1
                                            ? "1 thing to look at."
                                            : found.size() + " things to look at.",
                            found);
        }
    }

    private void fill(String words, List<Finding> found) {
        summary.setText(words);
        list.getItems().setAll(found);
        list.setVisible(!found.isEmpty());
        boolean changed = found.stream().anyMatch(one -> one.kind() == Finding.Kind.CHANGED);
        agree.setVisible(changed);
        agree.setManaged(changed);
    }

    @FXML
    private void open() {
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (finding == null) return;
        model.open(finding);
        onOpen.run();
    }

    @FXML
    private void agree() {
        model.agree();
    }

    @FXML
    private void check() {
        model.lookAt(false);
        model.lookAt(true);
    }
}
