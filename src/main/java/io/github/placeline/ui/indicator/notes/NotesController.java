package io.github.placeline.ui.indicator.notes;

import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Period;
import io.github.placeline.ui.controls.DayWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Binds `notes.fxml` to its view model: the list, the form, and the ways to the record.
public final class NotesController {

    @FXML private VBox list;
    @FXML private VBox form;
    @FXML private Button add;
    @FXML private ComboBox<Period> period;
    @FXML private TextArea text;
    @FXML private Button save;

    private final NotesViewModel model;
    private final RecordWays ways;
    private Optional<AreaNote> editing = Optional.empty();

    public NotesController(NotesViewModel model, RecordWays ways) {
        this.model = model;
        this.ways = ways;
    }

    @FXML
    private void initialize() {
        form.managedProperty().bind(form.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        period.setConverter(new Labels());
        model.periods().addListener((ListChangeListener<Period>) _ -> offerPeriods());
        model.notes().addListener((ListChangeListener<AreaNote>) _ -> show());
        save.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> text.getText().isBlank(), text.textProperty()));
        form.setVisible(false);
        show();
        model.pointedProperty()
                .subscribe(note -> {
                    if (note != null) lead(note);
                });
    }

    /// To the first button of the note's row, which says whose it is.
    private void lead(AreaNote note) {
        int place = model.notes().indexOf(note);
        if (place >= 0 && list.getChildren().get(place).lookup(".button") instanceof Button button)
            button.requestFocus();
    }

    private void offerPeriods() {
        Period chosen = period.getValue();
        period.getItems().clear();
        period.getItems().add(null);
        period.getItems().addAll(model.periods());
        period.setValue(chosen);
    }

    private void show() {
        list.setVisible(!model.notes().isEmpty());
        list.getChildren().setAll(model.notes().stream().map(this::row).toList());
    }

    private Node row(AreaNote note) {
        Label words = new Label(note.text());
        words.setWrapText(true);
        Label from = new Label(NoteWords.origin(note));
        from.getStyleClass().add("caption");
        VBox lines = new VBox(words, from);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        Button edit = button("Edit", note, () -> edit(note));
        Button remove = button("Remove", note, () -> model.remove(note));
        HBox row = new HBox(8, lines, edit, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("note-row");
        return row;
    }

    private static Button button(String words, AreaNote note, Runnable action) {
        Button button = new Button(words);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setAccessibleText(words + " the note " + note.text());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void edit(AreaNote note) {
        editing = Optional.of(note);
        period.setValue(note.period());
        text.setText(note.text());
        open();
    }

    private void open() {
        form.setVisible(true);
        text.requestFocus();
    }

    @FXML
    private void add() {
        editing = Optional.empty();
        period.setValue(null);
        text.clear();
        open();
    }

    @FXML
    private void save() {
        model.save(editing, Optional.ofNullable(period.getValue()), text.getText());
        close();
    }

    @FXML
    private void close() {
        form.setVisible(false);
        text.clear();
        add.requestFocus();
    }

    @FXML
    private void showRevisions() {
        ways.revisions();
    }

    @FXML
    private void showChanges() {
        ways.changes();
    }

    @FXML
    private void showJoints() {
        ways.joints();
    }

    @FXML
    private void enterFigures() {
        ways.enter();
    }

    private static final class Labels extends StringConverter<@Nullable Period> {
        @Override
        public String toString(@Nullable Period period) {
            return period == null ? "The indicator as a whole" : period.label();
        }

        @Override
        public Period fromString(String typed) {
            throw new UnsupportedOperationException("the box cannot be typed in");
        }
    }

    /// Words about a note.
    static final class NoteWords {

        private NoteWords() {}

        static String origin(AreaNote note) {
            Period about = note.period();
            return (about == null ? "On the whole record" : "On " + about.label())
                    + ", by "
                    + note.author()
                    + ", "
                    + DayWords.of(note.written());
        }
    }
}
