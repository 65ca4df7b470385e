package io.github.placeline.ui.meetings;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.controls.Fxml;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// Binds `meeting.fxml`: the day, the title, the moment of the figures, the commentary.
public final class MeetingController {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    @FXML private TextField title;
    @FXML private DatePicker held;
    @FXML private DatePicker asAt;
    @FXML private Label frozen;
    @FXML private TextArea commentary;
    @FXML private StackPane agenda;
    private final MeetingsViewModel model;
    private final AgendaController agendaController;
    private Optional<Meeting> shown = Optional.empty();

    MeetingController(MeetingsViewModel model, AgendaController agendaController) {
        this.model = model;
        this.agendaController = agendaController;
    }

    @FXML
    private void initialize() {
        Node part = Fxml.load("agenda.fxml", agendaController);
        agenda.getChildren().setAll(part);
        DayWords.in(held);
        DayWords.in(asAt);
        title.setOnAction(_ -> keepTitle());
        title.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) keepTitle();
                });
        commentary
                .focusedProperty()
                .subscribe(focused -> {
                    if (!focused) keepCommentary();
                });
        held.valueProperty()
                .subscribe(day ->
                        shown.filter(_ -> day != null)
                                .ifPresent(meeting -> model.change(meeting.on(day))));
        asAt.valueProperty()
                .subscribe(day ->
                        shown.filter(meeting -> day != null && !day.equals(meeting.asAt().day()))
                                .ifPresent(
                                        meeting -> model.change(meeting.frozen(AsAt.endOf(day)))));
        model.chosenProperty().subscribe(this::show);
    }

    private void show(Optional<Meeting> chosen) {
        keepTyped(chosen);
        shown = Optional.empty();
        chosen.ifPresent(meeting -> {
            title.setText(meeting.title());
            held.setValue(meeting.held());
            asAt.setValue(meeting.asAt().day());
            frozen.setText(words(meeting.asAt()));
            if (!commentary.getText().equals(meeting.commentary()))
                commentary.setText(meeting.commentary());
        });
        shown = chosen;
    }

    /// What was typed to one meeting is not lost when another is chosen meanwhile.
    private void keepTyped(Optional<Meeting> next) {
        boolean another = !next.map(Meeting::id).equals(shown.map(Meeting::id));
        if (another) keepCommentary();
    }

    private static String words(AsAt moment) {
        String at =
                moment.equals(AsAt.endOf(moment.day()))
                        ? "the end of " + DayWords.of(moment.day())
                        : MOMENT.format(moment.instant().atZone(ZoneId.systemDefault()));
        return moment.instant().isAfter(Instant.now())
                ? "Imports until " + at + " still change the figures."
                : "Frozen at " + at + ". Later imports change nothing here.";
    }

    private void keepTitle() {
        if (title.getText().isBlank()) shown.ifPresent(meeting -> title.setText(meeting.title()));
        else shown.ifPresent(meeting -> model.change(meeting.titled(title.getText().strip())));
    }

    private void keepCommentary() {
        shown.ifPresent(meeting -> model.change(meeting.saying(commentary.getText().strip())));
    }

    @FXML
    private void freeze() {
        shown.ifPresent(meeting ->
                model.change(
                        meeting.frozen(
                                new AsAt(
                                        Instant.now()
                                                .truncatedTo(
                                                        java.time.temporal.ChronoUnit.MILLIS)))));
    }
}
