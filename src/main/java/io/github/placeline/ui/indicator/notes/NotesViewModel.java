package io.github.placeline.ui.indicator.notes;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The notes on an indicator of an area. Knows no control; use from the FX thread only.
public final class NotesViewModel {

    private record Subject(Area area, Indicator indicator) {}

    private final ObservableList<AreaNote> notes = FXCollections.observableArrayList();
    private final ObservableList<Period> periods = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable AreaNote> pointed = new ReadOnlyObjectWrapper<>();
    private final NoteDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private final Runnable onChange;
    private @Nullable Subject subject;

    /// @param say tells the person at the screen
    /// @param onChange called when a note has changed
    public NotesViewModel(
            NoteDesk desk, BackgroundRunner background, Consumer<Notice> say, Runnable onChange) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        this.onChange = onChange;
    }

    ObservableList<AreaNote> notes() {
        return notes;
    }

    /// What a note can be about: the periods with figures, the newest first.
    ObservableList<Period> periods() {
        return periods;
    }

    /// The note that somebody has asked for; nothing until then.
    ReadOnlyObjectProperty<@Nullable AreaNote> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /// Points to the first note about a period.
    public void pointTo(Period about) {
        pointed.set(null);
        notes.stream()
                .filter(note -> about.equals(note.period()))
                .findFirst()
                .ifPresent(pointed::set);
    }

    /// Turns to the notes of an indicator.
    public void show(Area area, Indicator indicator, List<Period> withFigures) {
        Subject wanted = new Subject(area, indicator);
        if (!wanted.equals(subject)) notes.clear();
        subject = wanted;
        periods.setAll(withFigures);
        background.run(
                "Reading the notes",
                _ -> desk.of(area, indicator),
                found -> {
                    if (wanted.equals(subject)) notes.setAll(found);
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    /// Writes a new note, or another wording or period of one.
    ///
    /// @param before empty for a new one
    /// @param period empty for a note on the indicator as a whole
    void save(Optional<AreaNote> before, Optional<Period> period, String text) {
        Subject now = subject;
        if (now == null || text.isBlank()) return;
        AreaNote note =
                new AreaNote(
                        before.map(AreaNote::id).orElse(0L),
                        now.area().id(),
                        now.indicator().id(),
                        period.orElse(null),
                        desk.author(),
                        LocalDate.now(ZoneId.systemDefault()),
                        text.strip());
        background.run(
                "Saving the note",
                _ -> desk.put(note),
                saved -> {
                    offerUndo(
                            "Note saved.",
                            before.map(old -> (Runnable) () -> desk.put(old))
                                    .orElse(() -> desk.remove(saved)));
                    changed();
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    void remove(AreaNote note) {
        background.run(
                "Removing the note",
                _ -> {
                    desk.remove(note);
                    return note;
                },
                _ -> {
                    offerUndo("Note removed.", () -> desk.put(note));
                    changed();
                },
                failure -> say.accept(Notice.done(failure.sentence())));
    }

    private void offerUndo(String done, Runnable undo) {
        say.accept(
                Notice.done(
                        done,
                        new Notice.Offer(
                                "Undo",
                                () ->
                                        background.run(
                                                "Taking the note back",
                                                _ -> {
                                                    undo.run();
                                                    return done;
                                                },
                                                _ -> {
                                                    say.accept(Notice.done("Taken back."));
                                                    changed();
                                                },
                                                failure ->
                                                        say.accept(
                                                                Notice.done(
                                                                        failure.sentence()))))));
    }

    private void changed() {
        Subject now = subject;
        if (now != null) show(now.area(), now.indicator(), List.copyOf(periods));
        onChange.run();
    }
}
