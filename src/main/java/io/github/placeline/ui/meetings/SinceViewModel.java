package io.github.placeline.ui.meetings;

import io.github.placeline.app.meeting.ChangeLine;
import io.github.placeline.app.meeting.ChangesFacts;
import io.github.placeline.app.meeting.MeetingBook;
import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import io.github.placeline.ui.controls.DayWords;
import io.github.placeline.ui.work.BackgroundRunner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What has changed up to the meeting that is looked at, since an earlier one or another day. Knows
/// no control; use from the FX thread only.
public final class SinceViewModel {

    /// A moment to count from.
    record Start(String words, AsAt moment) {

        /// Before anything was known.
        static final Start BEGINNING = new Start("the beginning", new AsAt(Instant.EPOCH));
    }

    /// What is to be seen.
    sealed interface State {
        record Nothing() implements State {}

        record Comparing() implements State {}

        record Compared(ChangesFacts facts, String sentence) implements State {}

        record Failed(String words) implements State {}
    }

    private final ObservableList<Start> starts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Start> start = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Nothing());
    private final MeetingsViewModel meetings;
    private final MeetingDesk desk;
    private final BackgroundRunner background;
    private long about;
    private boolean shown;

    public SinceViewModel(
            MeetingsViewModel meetings, MeetingDesk desk, BackgroundRunner background) {
        this.meetings = meetings;
        this.desk = desk;
        this.background = background;
        meetings.chosenProperty().subscribe(this::turnTo);
        meetings.editionProperty().subscribe((_, _) -> compare());
    }

    /// The earlier meetings, the latest first, then the beginning.
    ObservableList<Start> starts() {
        return starts;
    }

    ReadOnlyObjectProperty<@Nullable Start> startProperty() {
        return start.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Compares from now on: the answer takes a moment and is only worked out for who looks at it.
    void lookAt(boolean wanted) {
        boolean before = shown;
        shown = wanted;
        if (wanted && !before) compare();
    }

    void since(Start wanted) {
        if (wanted.equals(start.get())) return;
        start.set(wanted);
        compare();
    }

    /// Counts from the end of any day.
    void since(LocalDate day) {
        Start wanted = new Start(DayWords.of(day), AsAt.endOf(day));
        if (start.get() != null && start.get().moment().equals(wanted.moment())) return;
        since(wanted);
    }

    private void turnTo(Optional<Meeting> chosen) {
        MeetingBook book = meetings.bookProperty().get();
        if (chosen.isEmpty() || book == null) {
            state.set(new State.Nothing());
            return;
        }
        List<Start> next = new ArrayList<>();
        for (Meeting earlier : book.before(chosen.get()))
            next.add(new Start(words(earlier), earlier.asAt()));
        next.add(Start.BEGINNING);
        Start before = start.get();
        boolean same = about == chosen.get().id() && before != null;
        about = chosen.get().id();
        starts.setAll(next);
        start.set(same ? before : next.getFirst());
    }

    /// "the meeting of 21 Jul 2026".
    private static String words(Meeting meeting) {
        return "the meeting of " + DayWords.of(meeting.held());
    }

    private void compare() {
        Optional<Meeting> meeting = meetings.chosenProperty().get();
        MeetingBook book = meetings.bookProperty().get();
        Start from = start.get();
        if (!shown || meeting.isEmpty() || book == null || from == null) return;
        Area area = book.area();
        AsAt until = meeting.get().asAt();
        state.set(new State.Comparing());
        background.run(
                "Comparing two days",
                progress -> desk.changes(area, from.moment(), until, progress),
                facts -> {
                    if (from.equals(start.get()) && isAsked(facts))
                        state.set(new State.Compared(facts, sentence(facts, from)));
                },
                failure -> {
                    if (from.equals(start.get())) state.set(new State.Failed(failure.sentence()));
                });
    }

    /// Gives what is shown for a spreadsheet, small numbers hidden: worked out when somebody copies
    /// it, not while it is read.
    void copied(Consumer<String> then) {
        if (!(state.get() instanceof State.Compared(var facts, _))) return;
        background.run(
                "Hiding small numbers",
                _ -> desk.forOthers(facts).tabSeparated(),
                then,
                failure -> state.set(new State.Failed(failure.sentence())));
    }

    private boolean isAsked(ChangesFacts facts) {
        MeetingBook book = meetings.bookProperty().get();
        return book != null
                && book.area().equals(facts.area())
                && meetings.chosenProperty()
                        .get()
                        .filter(meeting -> meeting.asAt().equals(facts.second()))
                        .isPresent();
    }

    /// "Since the meeting of 21 Jul 2026: 3 verdicts turned, 12 indicators have new figures."
    private static String sentence(ChangesFacts facts, Start from) {
        List<String> parts = new ArrayList<>();
        count(parts, facts, ChangeLine.Kind.TURNED, "%d verdict turned", "%d verdicts turned");
        count(parts, facts, ChangeLine.Kind.TARGET, "%d target", "%d targets");
        count(
                parts,
                facts,
                ChangeLine.Kind.PROJECT,
                "%d project or decision",
                "%d projects and decisions");
        count(parts, facts, ChangeLine.Kind.REVISED, "%d revision", "%d revisions");
        count(
                parts,
                facts,
                ChangeLine.Kind.NEW,
                "%d indicator with new figures",
                "%d indicators with new figures");
        count(parts, facts, ChangeLine.Kind.NOTE, "%d note", "%d notes");
        return parts.isEmpty()
                ? "Nothing has changed since " + from.words() + "."
                : "Since " + from.words() + ": " + String.join(", ", parts) + ".";
    }

    private static void count(
            List<String> parts, ChangesFacts facts, ChangeLine.Kind kind, String one, String many) {
        int number = facts.of(kind).size();
        if (number > 0) parts.add((number == 1 ? one : many).formatted(number));
    }
}
