package io.github.placeline.ui.notes;

import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Project;
import io.github.placeline.ui.notes.NoteKeeping.Subject;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The notes about an area or a project. Every change is kept at once and can be taken back. Knows
/// no control; use from the FX thread only.
public final class NoteListViewModel {

    private final ObservableList<AreaNote> notes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final NoteKeeping keeping;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private @Nullable Subject subject;

    /// @param onChange called when notes were changed
    public NoteListViewModel(
            NoteKeeping keeping, BackgroundRunner background, Edits edits, Runnable onChange) {
        this.keeping = keeping;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
    }

    /// The oldest first.
    public ObservableList<AreaNote> notes() {
        return notes;
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// Turns to the notes about an area or a project.
    public void show(Subject wanted) {
        if (!wanted.equals(subject)) notes.clear();
        subject = wanted;
        read();
    }

    private void read() {
        Subject wanted = subject;
        if (wanted == null) return;
        background.run(
                "Reading the notes",
                _ -> keeping.of(wanted),
                found -> {
                    if (!wanted.equals(subject)) return;
                    message.set("");
                    notes.setAll(found);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Writes a new note.
    public void add(String text) {
        Subject about = subject;
        if (about == null || text.isBlank()) return;
        Project project = about.project();
        keep(
                "A note was written",
                null,
                new AreaNote(
                        0,
                        about.area().id(),
                        null,
                        null,
                        project == null ? null : project.id(),
                        keeping.author(),
                        today(),
                        text.strip()));
    }

    /// Writes a note in other words.
    public void change(AreaNote note, String text) {
        if (text.isBlank() || text.strip().equals(note.text())) return;
        keep("A note was changed", note, note.saying(text.strip(), keeping.author(), today()));
    }

    public void remove(AreaNote note) {
        Runnable remove = () -> keeping.remove(note);
        run(
                remove,
                new Edits.Edit(
                        "A note was removed",
                        () -> run(() -> keeping.put(note), null),
                        () -> run(remove, null)));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private void keep(String words, @Nullable AreaNote before, AreaNote after) {
        AreaNote[] stored = {after};
        Runnable save = () -> stored[0] = keeping.put(stored[0]);
        Runnable back =
                before == null ? () -> keeping.remove(stored[0]) : () -> keeping.put(before);
        run(save, new Edits.Edit(words, () -> run(back, null), () -> run(save, null)));
    }

    private void run(Runnable work, Edits.@Nullable Edit edit) {
        background.run(
                "Keeping the note",
                _ -> {
                    work.run();
                    return true;
                },
                _ -> {
                    read();
                    onChange.run();
                    if (edit != null) edits.made(edit);
                },
                failure -> message.set(failure.sentence()));
    }
}
