package io.github.placeline.ui.pack;

import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.pack.PreviewViewModel.State;
import io.github.placeline.ui.pack.sheet.Sheet;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Binds `preview.fxml`: the sheets of the page that is looked at.
public final class PreviewController {

    @FXML private ScrollPane scroll;
    @FXML private VBox sheets;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Node nothing;
    @FXML private Label message;
    @FXML private Label count;
    @FXML private Label longer;
    @FXML private Button previous;
    @FXML private Button next;
    private final PreviewViewModel model;
    private final PackViewModel pack;

    PreviewController(PreviewViewModel model, PackViewModel pack) {
        this.model = model;
        this.pack = pack;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(scroll, waiting, trouble, nothing);
        model.stateProperty()
                .subscribe(state -> {
                    switch (state) {
                        case State.Nothing() -> layers.show(nothing);
                        case State.Drawing(var anew) -> {
                            if (!anew) layers.showLate(waiting);
                        }
                        case State.Failed(var words) -> {
                            message.setText(words);
                            layers.show(trouble);
                        }
                        case State.Shown shown -> {
                            show(shown);
                            layers.show(scroll);
                        }
                    }
                });
        pack.chosenProperty().subscribe(_ -> count());
        pack.placeProperty()
                .subscribe(_ -> {
                    scroll.setVvalue(0);
                    count();
                });
    }

    private void show(State.Shown shown) {
        Sheet sheet =
                new Sheet(
                        shown.page(),
                        shown.place(),
                        shown.of(),
                        PageText.of(shown.page().pages().getFirst()));
        sheets.getChildren().setAll(sheet);
        int papers = sheet.sheets();
        longer.setText(papers == 1 ? "" : "About %d sheets when printed".formatted(papers));
    }

    private void count() {
        Optional<PackOutline> chosen = pack.chosenProperty().get();
        int pages = chosen.map(one -> one.pages().size()).orElse(0);
        int at = pack.placeProperty().get();
        count.setText(pages == 0 ? "No pages" : "Page %d of %d".formatted(at + 1, pages));
        previous.setDisable(at <= 0);
        next.setDisable(at >= pages - 1);
    }

    @FXML
    private void previous() {
        pack.turn(-1);
    }

    @FXML
    private void next() {
        pack.turn(+1);
    }

    @FXML
    private void tryAgain() {
        model.draw(page -> page);
    }
}
