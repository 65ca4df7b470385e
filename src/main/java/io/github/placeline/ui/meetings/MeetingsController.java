package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.model.Meeting;
import io.github.placeline.ui.controls.Fxml;
import io.github.placeline.ui.controls.Patience;
import io.github.placeline.ui.shell.Navigator;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

/// Binds `meetings.fxml` to its view model. No decision is taken here.
public final class MeetingsController {

    @FXML private Node page;
    @FXML private Node empty;
    @FXML private Node waiting;
    @FXML private Node trouble;
    @FXML private Label message;
    @FXML private Label refusal;
    @FXML private Label name;
    @FXML private Label emptyName;
    @FXML private ListView<Meeting> list;
    @FXML private ToggleButton agendaChoice;
    @FXML private ToggleButton changesChoice;
    @FXML private StackPane detail;
    private final MeetingsViewModel model;
    private final SinceViewModel since;
    private final Navigator navigator;
    private final List<Object> parts;
    private boolean showing;

    MeetingsController(
            MeetingsViewModel model,
            SinceViewModel since,
            Navigator navigator,
            MeetingController agendaPart,
            SinceController sincePart) {
        this.model = model;
        this.since = since;
        this.navigator = navigator;
        this.parts = List.of(agendaPart, sincePart);
    }

    @FXML
    private void initialize() {
        Patience layers = new Patience(page, empty, waiting, trouble);
        Node agenda = Fxml.load("meeting.fxml", parts.getFirst());
        Node changes = Fxml.load("since.fxml", parts.getLast());
        detail.getChildren().setAll(agenda, changes);
        agenda.visibleProperty().bind(changesChoice.selectedProperty().not());
        changes.visibleProperty().bind(changesChoice.selectedProperty());
        changesChoice.selectedProperty().subscribe(since::lookAt);
        changesChoice
                .getToggleGroup()
                .selectedToggleProperty()
                .subscribe((before, now) -> {
                    if (now == null && before != null) before.setSelected(true);
                });
        list.setCellFactory(_ -> new MeetingCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> {
                    if (!showing && chosen != null) model.choose(chosen.id());
                });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) model.delete();
        });
        refusal.textProperty().bind(model.messageProperty());
        refusal.visibleProperty().bind(model.messageProperty().isNotEmpty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        layers.showLate(waiting);
        model.messageProperty()
                .subscribe(words -> {
                    message.setText(words);
                    if (!words.isEmpty() && model.bookProperty().get() == null)
                        layers.show(trouble);
                });
        model.bookProperty()
                .subscribe(book -> {
                    if (book == null) return;
                    show(book);
                    layers.show(book.meetings().isEmpty() ? empty : page);
                });
        model.chosenProperty().subscribe(this::light);
    }

    private void show(MeetingBook book) {
        name.setText("Meetings of " + book.area().name());
        emptyName.setText(book.area().name() + " has no meetings yet");
        showing = true;
        list.getItems().setAll(book.meetings());
        showing = false;
    }

    private void light(Optional<Meeting> chosen) {
        showing = true;
        chosen.ifPresent(meeting -> list.getSelectionModel().select(at(meeting)));
        showing = false;
    }

    private int at(Meeting meeting) {
        for (int i = 0; i < list.getItems().size(); i++)
            if (list.getItems().get(i).id() == meeting.id()) return i;
        return -1;
    }

    @FXML
    private void add() {
        model.add();
        agendaChoice.setSelected(true);
    }

    @FXML
    private void delete() {
        model.delete();
    }

    @FXML
    private void toPack() {
        MeetingBook book = model.bookProperty().get();
        if (book != null) navigator.showPack(book.area());
    }

    @FXML
    private void tryAgain() {
        model.refresh();
    }
}
