package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.ui.controls.Reorder;
import io.github.placeline.ui.shell.Navigator;
import io.github.placeline.ui.shell.Place;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Binds `agenda.fxml`: the items in their order, and what is to be said to the one chosen.
public final class AgendaController {

    @FXML private ListView<Meeting.Item> list;
    @FXML private Menu projects;
    @FXML private Button up;
    @FXML private Button down;
    @FXML private Button takeOut;
    @FXML private Node item;
    @FXML private Node nothing;
    @FXML private Label itemTitle;
    @FXML private TextField heading;
    @FXML private Label sentence;
    @FXML private TextArea words;
    @FXML private Button open;
    private final AgendaViewModel model;
    private final MeetingsViewModel meetings;
    private final MeetingChoices choices;
    private final Navigator navigator;
    private boolean showing;
    private int at = -1;
    private Optional<Meeting> of = Optional.empty();

    AgendaController(
            AgendaViewModel model,
            MeetingsViewModel meetings,
            MeetingChoices choices,
            Navigator navigator) {
        this.model = model;
        this.meetings = meetings;
        this.choices = choices;
        this.navigator = navigator;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new AgendaCell(meetings.bookProperty()::get, this::move));
        Reorder.byKeys(list, this::move);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) takeOut();
            if (event.getCode() == KeyCode.ENTER) open();
        });
        list.setPlaceholder(new Label("Nothing on the agenda yet."));
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(chosen -> {
                    if (showing || chosen.intValue() < 0) return;
                    keepTyped();
                    model.placeProperty().set(chosen.intValue());
                    showItem();
                });
        for (Node typed : java.util.List.of(words, heading))
            typed.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused) keepTyped();
                    });
        heading.managedProperty().bind(heading.visibleProperty());
        itemTitle.managedProperty().bind(itemTitle.visibleProperty());
        itemTitle.visibleProperty().bind(heading.visibleProperty().not());
        sentence.managedProperty().bind(sentence.visibleProperty());
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        open.managedProperty().bind(open.visibleProperty());
        model.sentences().addListener((ListChangeListener<String>) _ -> showSentence());
        meetings.chosenProperty().subscribe(this::show);
    }

    private void show(Optional<Meeting> chosen) {
        boolean same = chosen.map(Meeting::id).equals(of.map(Meeting::id));
        if (!same) {
            keepTyped();
            model.placeProperty().set(0);
        }
        of = chosen;
        showing = true;
        list.getItems().setAll(model.items());
        list.getSelectionModel().select(model.placeProperty().get());
        showing = false;
        offerProjects();
        showItem();
    }

    private void offerProjects() {
        MeetingBook book = meetings.bookProperty().get();
        projects.getItems().clear();
        if (book == null) return;
        for (Project project : book.projects()) {
            MenuItem choice = new MenuItem(project.title());
            choice.setOnAction(_ -> model.add(project));
            projects.getItems().add(choice);
        }
        projects.setDisable(projects.getItems().isEmpty());
    }

    private void showItem() {
        Optional<Meeting.Item> chosen = model.item();
        MeetingBook book = meetings.bookProperty().get();
        at = chosen.isPresent() ? model.placeProperty().get() : -1;
        item.setVisible(chosen.isPresent());
        nothing.setVisible(chosen.isEmpty());
        up.setDisable(at <= 0);
        down.setDisable(at < 0 || at >= model.items().size() - 1);
        takeOut.setDisable(at < 0);
        showSentence();
        if (chosen.isEmpty() || book == null) return;
        boolean isWords = chosen.get() instanceof Meeting.Text;
        heading.setVisible(isWords);
        open.setVisible(!isWords);
        itemTitle.setText(book.title(chosen.get()));
        if (chosen.get() instanceof Meeting.Text(var own, _)) heading.setText(own);
        words.setText(chosen.get().commentary());
    }

    private void showSentence() {
        sentence.setText(at >= 0 && at < model.sentences().size() ? model.sentences().get(at) : "");
    }

    private void keepTyped() {
        Optional<Meeting.Item> shown = at < 0 ? Optional.empty() : itemAt(at);
        if (shown.isEmpty()) return;
        if (shown.get() instanceof Meeting.Text(var before, _)
                && !before.equals(heading.getText().strip()))
            model.head(at, heading.getText().strip());
        if (!shown.get().commentary().equals(words.getText().strip()))
            model.say(at, words.getText().strip());
    }

    private Optional<Meeting.Item> itemAt(int place) {
        return of.map(Meeting::items)
                .filter(items -> items.equals(model.items()) && place < items.size())
                .map(items -> items.get(place));
    }

    private void move(int from, int to) {
        keepTyped();
        model.move(from, to);
    }

    @FXML
    private void addIndicator() {
        choices.chooseIndicator("Put an indicator on the agenda", model::add);
    }

    @FXML
    private void addComparison() {
        choices.chooseIndicator(
                "Compare in which indicator?",
                indicator ->
                        choices.chooseArea(
                                "Beside which area?", beside -> model.compare(indicator, beside)));
    }

    @FXML
    private void addRanking() {
        choices.chooseIndicator(
                "Compare all authorities in which indicator?",
                indicator -> model.compare(indicator, null));
    }

    @FXML
    private void addWords() {
        model.addWords();
        heading.requestFocus();
        heading.selectAll();
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
        at = -1;
        model.takeOut();
    }

    @FXML
    private void open() {
        MeetingBook book = meetings.bookProperty().get();
        if (book != null)
            model.item()
                    .flatMap(chosen -> Optional.ofNullable(place(chosen, book)))
                    .ifPresent(navigator::go);
    }

    private static @Nullable Place place(Meeting.Item item, MeetingBook book) {
        return switch (item) {
            case Meeting.OneIndicator(var key, _) ->
                    book.indicator(key)
                            .map(found -> new Place.OneIndicator(book.area(), found))
                            .orElse(null);
            case Meeting.Comparison(var key, var other, _) ->
                    book.indicator(key).map(found -> comparison(book, found, other)).orElse(null);
            case Meeting.OneProject(var key, _) -> new Place.Projects(book.area(), key);
            case Meeting.Text _ -> null;
        };
    }

    private static Place comparison(MeetingBook book, Indicator indicator, @Nullable Long other) {
        Area beside = other == null ? null : book.area(other).orElse(null);
        return beside == null
                ? new Place.Ranking(book.area(), indicator)
                : new Place.Twinning(book.area(), beside, indicator);
    }
}
