package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.ui.shell.Edits;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// State of the meetings' screen. Every change is kept at once and can be taken back. Knows no
/// control; use from the FX thread only.
public final class MeetingsViewModel {

    private final ReadOnlyObjectWrapper<@Nullable MeetingBook> book = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Meeting>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final MeetingDesk desk;
    private final BackgroundRunner background;
    private final Edits edits;
    private final Runnable onChange;
    private @Nullable Area area;
    private long wanted;

    /// @param onChange called when meetings were changed
    public MeetingsViewModel(
            MeetingDesk desk, BackgroundRunner background, Edits edits, Runnable onChange) {
        this.desk = desk;
        this.background = background;
        this.edits = edits;
        this.onChange = onChange;
    }

    /// Null until the meetings were read.
    public ReadOnlyObjectProperty<@Nullable MeetingBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    /// The meeting that is looked at; empty where there is none.
    public ReadOnlyObjectProperty<Optional<Meeting>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Counts on whenever a meeting was chosen or all were read again: then what else is shown of
    /// the workspace may have changed too.
    ReadOnlyIntegerProperty editionProperty() {
        return edition.getReadOnlyProperty();
    }

    /// What went wrong, empty where nothing did.
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    public void show(Area looked) {
        if (looked.equals(area)) return;
        area = looked;
        wanted = 0;
        refresh();
    }

    /// Reads the meetings again.
    public void refresh() {
        Area looked = area;
        if (looked == null) return;
        background.run(
                "Reading the meetings of " + looked.name(),
                _ -> desk.book(looked),
                read -> {
                    if (!read.area().equals(area)) return;
                    message.set("");
                    book.set(read);
                    choose(wanted);
                },
                failure -> message.set(failure.sentence()));
    }

    /// Looks at a meeting; at the latest where there is none of that key.
    public void choose(long meeting) {
        look(meeting);
        edition.set(edition.get() + 1);
    }

    private void look(long meeting) {
        MeetingBook now = book.get();
        if (now == null) return;
        Optional<Meeting> found =
                now.meetings().stream()
                        .filter(one -> one.id() == meeting)
                        .findFirst()
                        .or(() -> now.meetings().stream().findFirst());
        wanted = found.map(Meeting::id).orElse(0L);
        chosen.set(found);
    }

    /// Adds a meeting, today, with the figures of the end of the day.
    public void add() {
        Area here = area;
        if (here == null) return;
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        keep(
                "A meeting was added",
                null,
                new Meeting(
                        0,
                        here.id(),
                        today,
                        "Partnership board",
                        AsAt.endOf(today),
                        "",
                        List.of()));
    }

    /// Keeps the meeting that is looked at as it is now.
    public void change(Meeting meeting) {
        chosen.get()
                .filter(before -> before.id() == meeting.id() && !before.equals(meeting))
                .ifPresent(
                        before -> keep("“" + meeting.title() + "” was changed", before, meeting));
    }

    /// Deletes the meeting that is looked at.
    public void delete() {
        chosen.get()
                .ifPresent(meeting -> {
                    Runnable delete = () -> desk.delete(meeting);
                    run(
                            delete,
                            new Edits.Edit(
                                    "“" + meeting.title() + "” was deleted",
                                    () -> run(() -> desk.save(meeting), null),
                                    () -> run(delete, null)));
                });
    }

    private void keep(String words, @Nullable Meeting before, Meeting after) {
        AtomicLong key = new AtomicLong(after.id());
        Runnable save =
                () -> {
                    key.set(desk.save(after.under(key.get())));
                    wanted = key.get();
                };
        Runnable back =
                before == null
                        ? () -> desk.delete(after.under(key.get()))
                        : () -> {
                            desk.save(before);
                            wanted = before.id();
                        };
        run(save, new Edits.Edit(words, () -> run(back, null), () -> run(save, null)));
    }

    private void run(Runnable work, Edits.@Nullable Edit edit) {
        background.run(
                "Keeping the meeting",
                _ -> {
                    work.run();
                    return true;
                },
                _ -> {
                    refresh();
                    onChange.run();
                    if (edit != null) edits.made(edit);
                },
                failure -> message.set(failure.sentence()));
    }
}
