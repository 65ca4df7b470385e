package io.github.placeline.ui.presenter;

import io.github.placeline.ui.chart.SlidePreview;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.util.Subscription;

/// Binds `notes.fxml`: this slide and the next, notes, clock and timer, what the room said.
public final class NotesController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final javafx.util.Duration TICK = javafx.util.Duration.millis(500);

    @FXML private Label number;
    @FXML private Label step;
    @FXML private Label clock;
    @FXML private Label timer;
    @FXML private SlidePreview now;
    @FXML private SlidePreview next;
    @FXML private Label afterLast;
    @FXML private Label notes;
    @FXML private TextArea said;
    @FXML private Button save;
    @FXML private Label saved;
    private final PresenterViewModel model;
    private final RoomWords room;
    private final Timeline ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
    private Subscription following = Subscription.EMPTY;

    NotesController(PresenterViewModel model, RoomKeeper keeper) {
        this.model = model;
        this.room = new RoomWords(model, keeper);
        ticking.setCycleCount(Timeline.INDEFINITE);
    }

    @FXML
    private void initialize() {
        save.disableProperty().bind(said.textProperty().map(String::isBlank));
        said.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) save();
            if (event.getCode() == KeyCode.ESCAPE) now.requestFocus();
        });
        now.setFocusTraversable(true);
        said.textProperty()
                .subscribe(text -> {
                    if (!text.isEmpty()) saved.setText("");
                });
    }

    void start() {
        following =
                Subscription.combine(
                        model.shownProperty().subscribe(_ -> show()),
                        model.stepProperty().subscribe(_ -> show()));
        tick();
        ticking.play();
        now.requestFocus();
    }

    void stop() {
        ticking.stop();
        following.unsubscribe();
    }

    private void show() {
        number.setText("Slide " + model.number());
        int steps = model.shownProperty().get().steps();
        step.setText(steps == 1 ? "" : "Step " + (model.stepProperty().get() + 1) + " of " + steps);
        now.show(model.content(), model.number(), model.stepProperty().get());
        model.nextContent().ifPresent(content -> next.show(content, "Next"));
        boolean last = model.nextContent().isEmpty();
        next.setVisible(!last);
        afterLast.setVisible(last);
        String text = model.slide().notes();
        notes.setText(text.isBlank() ? "No notes for this slide." : text);
    }

    /// The time of the clock, never a count of ticks: it is right again after the computer slept.
    private void tick() {
        clock.setText(CLOCK.format(LocalTime.now(ZoneId.systemDefault())));
        timer.setText(words(model.elapsed()));
    }

    static String words(Duration elapsed) {
        Duration shown = elapsed.isNegative() ? Duration.ZERO : elapsed;
        return shown.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart())
                : "%02d:%02d".formatted(shown.toMinutesPart(), shown.toSecondsPart());
    }

    @FXML
    private void save() {
        String words = said.getText();
        if (words.isBlank()) return;
        RoomWords.Outcome kept = room.keep(words);
        if (kept.isKept()) {
            said.clear();
            now.requestFocus();
        }
        saved.setText(kept.sentence());
    }

    @FXML
    private void back() {
        model.press(Command.BACK);
    }

    @FXML
    private void forward() {
        model.press(Command.NEXT);
    }

    @FXML
    private void restart() {
        model.restartTimer();
        tick();
    }

    @FXML
    private void leave() {
        model.press(Command.LEAVE);
    }
}
