package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.shell.Notice.Offer;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.Running;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Files on their way into the workspace, one after the other: checked, looked at, confirmed. Knows
/// no control; use from the FX thread only.
public final class ImportsViewModel {

    /// How far the file in hand is.
    public sealed interface State {

        /// No file in hand.
        record Choosing() implements State {}

        /// It is being read; nothing is written.
        record Checking(Path file) implements State {}

        /// It waits for a person to confirm.
        ///
        /// @param said what the person has said about it so far
        /// @param proposal how its columns may be read; null for a format that leaves no question
        /// @param took how long it was read
        /// @param waiting how many more files follow
        record Checked(
                CheckedFile file,
                Said said,
                @Nullable Proposal proposal,
                Duration took,
                int waiting)
                implements State {}

        /// A person is to say how its columns are read.
        record Mapping(Path file, Proposal proposal) implements State {}

        /// It is being written.
        record Saving(Path file) implements State {}

        /// The last one is written.
        record Saved(ImportReport report) implements State {}

        /// The last one was left as it is.
        record Cancelled() implements State {}

        /// It could not be read or written, and nothing was changed.
        record Refused(Path file, String sentence) implements State {}
    }

    /// One import of the history, what was wrong with its file, and how its tables were read.
    public record Details(ImportBatch batch, List<Problem> problems, Optional<KeptRecipe> recipe) {
        public Details {
            problems = List.copyOf(problems);
        }
    }

    /// An import that can be taken back.
    private record Undoable(long batch, String fileName) {}

    /// An import of this window that can be brought in again once it was taken back.
    private record Repeatable(Path file, Said said) {}

    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ImportBatch> history = FXCollections.observableArrayList();
    private final ObservableList<ImportBatch> historyShown =
            FXCollections.unmodifiableObservableList(history);
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ImportDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private final Runnable onChange;
    private final ReadOnlyObjectWrapper<@Nullable Details> details = new ReadOnlyObjectWrapper<>();
    private @Nullable Undoable lastSaved;
    private @Nullable Repeatable lastBroughtIn;
    private @Nullable Repeatable takenBack;

    /// @param say tells the person at the screen
    /// @param onChange called when figures have changed
    public ImportsViewModel(
            ImportDesk desk, BackgroundRunner background, Consumer<Notice> say, Runnable onChange) {
        this.desk = desk;
        this.background = background;
        this.say = say;
        this.onChange = onChange;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The work of the moment, null while a person is to act.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Every import, the newest first.
    public ObservableList<ImportBatch> history() {
        return historyShown;
    }

    /// Takes more files in hand and checks the first.
    public void take(Collection<Path> files) {
        waiting.addAll(files);
        if (isFree()) next(state.get());
    }

    /// Writes what was checked.
    public void confirm() {
        if (running.get() != null
                || !(state.get() instanceof State.Checked(var checked, var said, _, _, _))) return;
        save(new Repeatable(checked.report().file(), said), checked.stamp());
    }

    /// @param seen the file as it was looked at; null where it is brought in unseen
    private void save(Repeatable wanted, @Nullable FileStamp seen) {
        Path file = wanted.file();
        state.set(new State.Saving(file));
        work(
                "Importing " + file.getFileName(),
                progress -> desk.save(file, wanted.said(), seen, progress),
                report -> saved(wanted, report),
                failure -> failed(file, failure));
    }

    /// Brings in again what was taken back last since the window was opened.
    public void redoLast() {
        Repeatable again = takenBack;
        if (again == null || !isFree()) {
            say.accept(Notice.done(ReportWords.NOTHING_TO_REDO));
            return;
        }
        takenBack = null;
        save(again, null);
    }

    /// Shows everything that is known of one import.
    public void open(ImportBatch batch) {
        background.run(
                "Reading the history",
                _ -> new Details(batch, desk.problemsOf(batch), desk.recipeOf(batch)),
                details::set,
                this::sayFailure);
    }

    public void closeDetails() {
        details.set(null);
    }

    /// The import of the history that is looked at, null for the list of all.
    public ReadOnlyObjectProperty<@Nullable Details> detailsProperty() {
        return details.getReadOnlyProperty();
    }

    /// Settles one cause of problems and works out anew what would change.
    public void answer(Fix fix) {
        if (state.get() instanceof State.Checked checked) again(checked, checked.said().with(fix));
    }

    /// Whether something was answered about the file in hand.
    public boolean hasAnswers() {
        return state.get() instanceof State.Checked checked && !checked.said().answers().isEmpty();
    }

    /// Takes the last answer back.
    public void takeAnswerBack() {
        if (state.get() instanceof State.Checked checked && hasAnswers())
            again(checked, checked.said().withoutLastAnswer());
    }

    private void again(State.Checked checked, Said said) {
        if (running.get() != null) return;
        Path file = checked.file().report().file();
        Instant begun = Instant.now();
        work(
                "Checking " + file.getFileName(),
                progress -> desk.check(file, said, progress),
                now -> state.set(checked(now, said, checked.proposal(), begun)),
                failure -> failed(file, failure));
    }

    private State.Checked checked(
            CheckedFile file, Said said, @Nullable Proposal proposal, Instant begun) {
        return new State.Checked(
                file, said, proposal, Duration.between(begun, Instant.now()), waiting.size());
    }

    /// Lets the person say how the columns of the file in hand are read.
    public void changeColumns() {
        if (running.get() == null
                && state.get() instanceof State.Checked(var file, _, Proposal proposal, _, _))
            state.set(new State.Mapping(file.report().file(), proposal));
    }

    /// Reads the file in hand as the person has said.
    public void readBy(Recipe recipe) {
        if (state.get() instanceof State.Mapping(var file, var proposal))
            check(file, Said.readBy(recipe), proposal.corrected(recipe));
    }

    /// Reads the file in hand by a recipe that stands in a file. One that is no recipe is said, and
    /// the question stays.
    public void readByFile(Path recipe) {
        background.run(
                "Reading the recipe", _ -> desk.recipe(recipe), this::readBy, this::sayFailure);
    }

    /// Goes back to choosing; the file in hand and those that wait are left as they are.
    public void back() {
        waiting.clear();
        next(new State.Choosing());
    }

    /// Leaves the file in hand as it is and goes on with the next.
    public void skip() {
        next(new State.Cancelled());
    }

    /// Leaves this file and those that wait.
    public void cancel() {
        waiting.clear();
        next(new State.Cancelled());
    }

    /// Asks the work of the moment to stop.
    public void stop() {
        Running now = running.get();
        if (now != null) now.stop();
    }

    /// Reads the history again.
    public void refresh() {
        background.run(
                "Reading the history", _ -> desk.history(), history::setAll, this::sayFailure);
    }

    /// Takes one import back.
    public void undo(ImportBatch batch) {
        undo(new Undoable(batch.id(), batch.fileName()));
    }

    /// Something else was saved that can be taken back like an import.
    public void remember(long batch, String what) {
        lastSaved = new Undoable(batch, what);
    }

    /// Takes back the last answer about the file in hand; without one, what was imported last since
    /// the window was opened.
    public void undoLast() {
        if (hasAnswers()) takeAnswerBack();
        else if (lastSaved == null) say.accept(Notice.done(ReportWords.NOTHING_TO_UNDO));
        else undo(lastSaved);
    }

    private boolean isFree() {
        return switch (state.get()) {
            case State.Choosing _, State.Saved _, State.Cancelled _, State.Refused _ -> true;
            case State.Checking _, State.Mapping _, State.Checked _, State.Saving _ -> false;
        };
    }

    /// Checks the file that waits longest; `end` is where it ends when none does.
    private void next(State end) {
        Path file = waiting.poll();
        if (file == null) {
            state.set(end);
            return;
        }
        state.set(new State.Checking(file));
        work(
                "Recognising " + file.getFileName(),
                progress -> desk.propose(file, progress),
                proposal -> recognised(file, proposal.orElse(null)),
                failure -> failed(file, failure));
    }

    private void recognised(Path file, @Nullable Proposal proposal) {
        if (proposal == null || proposal.isSure()) check(file, Said.NOTHING, proposal);
        else state.set(new State.Mapping(file, proposal));
    }

    private void check(Path file, Said said, @Nullable Proposal proposal) {
        state.set(new State.Checking(file));
        Instant begun = Instant.now();
        work(
                "Checking " + file.getFileName(),
                progress -> desk.check(file, said, progress),
                checked -> state.set(checked(checked, said, proposal, begun)),
                failure -> failed(file, failure));
    }

    private void saved(Repeatable what, ImportReport report) {
        String message = ReportWords.saved(report);
        if (report.batch().isPresent()) {
            String name = String.valueOf(report.file().getFileName());
            lastSaved = new Undoable(report.batch().getAsLong(), name);
            lastBroughtIn = what;
            takenBack = null;
            say.accept(Notice.done(message, new Offer("Undo", this::undoLast)));
        } else {
            say.accept(Notice.done(message));
        }
        onChange.run();
        refresh();
        next(new State.Saved(report));
    }

    private void failed(Path file, Failure failure) {
        if (failure.stopped()) cancel();
        else state.set(new State.Refused(file, failure.sentence()));
    }

    private void undo(Undoable saved) {
        background.run(
                "Taking back " + saved.fileName(),
                _ -> {
                    desk.undo(saved.batch());
                    return saved;
                },
                this::undone,
                this::sayFailure);
    }

    private void undone(Undoable saved) {
        if (saved.equals(lastSaved)) {
            lastSaved = null;
            takenBack = lastBroughtIn;
        }
        say.accept(Notice.done(ReportWords.undone(saved.fileName())));
        if (isFree()) state.set(new State.Choosing());
        onChange.run();
        refresh();
    }

    private void sayFailure(Failure failure) {
        say.accept(Notice.done(failure.sentence()));
    }

    private <T> void work(
            String what,
            Function<Progress, T> work,
            Consumer<T> onDone,
            Consumer<Failure> onFailed) {
        AtomicBoolean ended = new AtomicBoolean();
        Running started =
                background.run(
                        what,
                        work,
                        result -> {
                            ended.set(true);
                            running.set(null);
                            onDone.accept(result);
                        },
                        failure -> {
                            ended.set(true);
                            running.set(null);
                            onFailed.accept(failure);
                        });
        if (!ended.get()) running.set(started);
    }
}
