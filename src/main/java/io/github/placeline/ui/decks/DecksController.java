package io.github.placeline.ui.decks;

import io.github.placeline.app.deck.DeckShelf;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.controls.Reorder;
import io.github.placeline.ui.controls.Worded;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Binds `decks.fxml` to its view model. No decision is taken here.
public final class DecksController {

    @FXML private Node page;
    @FXML private Node empty;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label refusal;
    @FXML private ComboBox<Deck> decks;
    @FXML private TextField title;
    @FXML private ListView<Slide> list;
    @FXML private Label hint;
    @FXML private CheckBox quiz;
    @FXML private ComboBox<Integer> display;
    @FXML private Button present;
    @FXML private ToggleButton slideChoice;
    @FXML private ToggleButton rehearsalChoice;
    @FXML private StackPane detail;
    private final DecksViewModel model;
    private final DeckWays ways;
    private final SlideController slidePart;
    private final RehearsalController rehearsalPart;
    private boolean showing;

    DecksController(
            DecksViewModel model,
            DeckWays ways,
            SlideController slidePart,
            RehearsalController rehearsalPart) {
        this.model = model;
        this.ways = ways;
        this.slidePart = slidePart;
        this.rehearsalPart = rehearsalPart;
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, empty, waiting, trouble);
        layers.showLate(waiting);
        parts();
        decks.setConverter(new Worded<>(Deck::title));
        decks.setOnAction(_ -> {
            if (!showing && decks.getValue() != null) model.choose(decks.getValue());
        });
        title.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) model.rename(title.getText());
                });
        title.setOnAction(_ -> model.rename(title.getText()));
        slides();
        displays();
        refusal.textProperty().bind(model.messageProperty());
        refusal.visibleProperty().bind(model.messageProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        model.messageProperty()
                .subscribe(words -> {
                    message.setText(words);
                    if (!words.isEmpty() && model.shelfProperty().get() == null)
                        layers.show(trouble);
                });
        model.shelfProperty()
                .subscribe(shelf -> {
                    if (shelf == null) return;
                    show(shelf);
                    layers.show(shelf.decks().isEmpty() ? empty : page);
                });
        model.chosenProperty().subscribe(this::show);
        model.placeProperty().subscribe(_ -> light());
    }

    private void parts() {
        Node slide = Fxml.load("slide.fxml", slidePart);
        Node rehearsal = Fxml.load("rehearsal.fxml", rehearsalPart);
        detail.getChildren().setAll(slide, rehearsal);
        slide.visibleProperty().bind(rehearsalChoice.selectedProperty().not());
        rehearsal.visibleProperty().bind(rehearsalChoice.selectedProperty());
        rehearsalChoice.selectedProperty().subscribe(rehearsalPart::lookAt);
        rehearsalPart.onOpen(() -> slideChoice.setSelected(true));
        slideChoice
                .getToggleGroup()
                .selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) before.setSelected(true);
                });
    }

    private void slides() {
        list.setCellFactory(
                _ -> new SlideCell(list, model.shelfProperty()::get, model.slides()::move));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> {
                    if (!showing && at.intValue() >= 0) model.select(at.intValue());
                });
        Reorder.byKeys(list, model.slides()::move);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) model.slides().remove();
        });
    }

    private void displays() {
        List<String> names = ways.displays();
        boolean several = names.size() > 1;
        display.setVisible(several);
        display.setManaged(several);
        display.setConverter(new Worded<>(names::get));
        for (int at = 0; at < names.size(); at++) display.getItems().add(at);
        display.setValue(ways.display());
        display.setOnAction(_ -> ways.display(display.getValue()));
    }

    private void show(DeckShelf shelf) {
        showing = true;
        decks.getItems().setAll(shelf.decks());
        showing = false;
        show(model.chosenProperty().get());
    }

    private void show(Optional<Deck> chosen) {
        showing = true;
        chosen.ifPresent(deck -> {
            named(deck);
            if (!title.isFocused()) title.setText(deck.title());
            if (!list.getItems().equals(deck.slides())) list.getItems().setAll(deck.slides());
            hint.setVisible(deck.slides().isEmpty());
            present.setDisable(deck.slides().isEmpty());
        });
        showing = false;
        light();
    }

    /// The picker holds decks as they were read; the one that is worked at may have changed since.
    private void named(Deck deck) {
        for (int at = 0; at < decks.getItems().size(); at++) {
            if (decks.getItems().get(at).id() == deck.id()) decks.getItems().set(at, deck);
        }
        decks.getSelectionModel().select(deck);
        decks.setValue(deck);
    }

    private void light() {
        int at = model.placeProperty().get();
        if (at < 0 || list.getSelectionModel().getSelectedIndex() == at) return;
        showing = true;
        list.getSelectionModel().clearAndSelect(at);
        list.scrollTo(Math.max(0, at - 2));
        showing = false;
    }

    @FXML
    private void newDeck() {
        model.newDeck();
    }

    @FXML
    private void deleteDeck() {
        model.deleteDeck();
    }

    @FXML
    private void addWords() {
        model.slides().addWords();
    }

    @FXML
    private void removeSlide() {
        model.slides().remove();
    }

    @FXML
    private void moveUp() {
        Reorder.by(list, -1, model.slides()::move);
    }

    @FXML
    private void moveDown() {
        Reorder.by(list, 1, model.slides()::move);
    }

    @FXML
    private void savePowerPoint() {
        save(DeckWays.Form.POWERPOINT);
    }

    @FXML
    private void savePdf() {
        save(DeckWays.Form.PDF);
    }

    @FXML
    private void savePictures() {
        save(DeckWays.Form.PICTURES);
    }

    private void save(DeckWays.Form form) {
        model.chosenProperty().get().ifPresent(deck -> ways.save(deck, form));
    }

    @FXML
    private void present() {
        model.chosenProperty().get().ifPresent(deck -> ways.present(deck, 0, quiz.isSelected()));
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
