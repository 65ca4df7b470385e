package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Progress;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Files on their way into the workspace, one after the other: checked, looked at, confirmed. Knows
/// no control; use from the FX thread only.
public final class ImportsViewModel {

    /// An import that can be taken back.
    private record Undoable(long batch, String fileName) {}

    /// An import of this window that can be brought in again once it was taken back.
    private record Repeatable(Path file, Said said) {}

    private final ReadOnlyObjectWrapper<ImportState> state =
            new ReadOnlyObjectWrapper<>(new ImportState.Choosing());
    private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ImportDesk desk;
    private final BackgroundRunner background;
    private final Consumer<Notice> say;
    private final Runnable onChange;
    private final ImportHistory history;
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
        this.history = new ImportHistory(desk, background, this::sayFailure);
    }

    /// What has been brought in so far.
    public ImportHistory history() {
        return history;
    }

    public ReadOnlyObjectProperty<ImportState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The work of the moment, null while a person is to act.
    public ReadOnlyObjectProperty<@Nullable Running> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Takes more files in hand and checks the first.
    public void take(Collection<Path> files) {
        waiting.addAll(files);
        if (isFree()) next(state.get());
    }

    /// Writes what was checked.
    public void confirm() {
        if (running.get() != null
                || !(state.get() instanceof ImportState.Checked(var checked, var said, _, _, _)))
            return;
        save(new Repeatable(checked.report().file(), said), checked.stamp());
    }

    /// @param seen the file as it was looked at; null where it is brought in unseen
    private void save(Repeatable wanted, @Nullable FileStamp seen) {
        Path file = wanted.file();
        state.set(new ImportState.Saving(file));
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

    /// Settles one cause of problems and works out anew what would change.
    public void answer(Fix fix) {
        if (state.get() instanceof ImportState.Checked checked)
            again(checked, checked.said().with(fix));
    }

    /// Whether something was answered about the file in hand.
    public boolean hasAnswers() {
        return state.get() instanceof ImportState.Checked checked
                && !checked.said().answers().isEmpty();
    }

    /// Takes the last answer back.
    public void takeAnswerBack() {
        if (state.get() instanceof ImportState.Checked checked && hasAnswers())
            again(checked, checked.said().withoutLastAnswer());
    }

    private void again(ImportState.Checked checked, Said said) {
        if (running.get() != null) return;
        Path file = checked.file().report().file();
        Instant begun = Instant.now();
        work(
                "Checking " + file.getFileName(),
                progress -> desk.check(file, said, progress),
                now -> state.set(checked(now, said, checked.proposal(), begun)),
                failure -> failed(file, failure));
    }

    private ImportState.Checked checked(
            CheckedFile file, Said said, @Nullable Proposal proposal, Instant begun) {
        return new ImportState.Checked(
                file, said, proposal, Duration.between(begun, Instant.now()), waiting.size());
    }

    /// Lets the person say how the columns of the file in hand are read.
    public void changeColumns() {
        if (running.get() == null
                && state.get() instanceof ImportState.Checked(var file, _, Proposal proposal, _, _))
            state.set(new ImportState.Mapping(file.report().file(), proposal));
    }

    /// Reads the file in hand as the person has said.
    public void readBy(Recipe recipe) {
        if (state.get() instanceof ImportState.Mapping(var file, var proposal))
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
        next(new ImportState.Choosing());
    }

    /// Leaves the file in hand as it is and goes on with the next.
    public void skip() {
        next(new ImportState.Cancelled());
    }

    /// Leaves this file and those that wait.
    public void cancel() {
        waiting.clear();
        next(new ImportState.Cancelled());
    }

    /// Asks the work of the moment to stop.
    public void stop() {
        Running now = running.get();
        if (now != null) now.stop();
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
            case ImportState.Choosing _,
                    ImportState.Saved _,
                    ImportState.Cancelled _,
                    ImportState.Refused _ ->
                    true;
            case ImportState.Checking _,
                    ImportState.Mapping _,
                    ImportState.Checked _,
                    ImportState.Saving _ ->
                    false;
        };
    }

    /// Checks the file that waits longest; `end` is where it ends when none does.
    private void next(ImportState end) {
        Path file = waiting.poll();
        if (file == null) {
            state.set(end);
            return;
        }
        state.set(new ImportState.Checking(file));
        work(
                "Recognising " + file.getFileName(),
                progress -> desk.propose(file, progress),
                proposal -> recognised(file, proposal.orElse(null)),
                failure -> failed(file, failure));
    }

    private void recognised(Path file, @Nullable Proposal proposal) {
        if (proposal == null || proposal.isSure()) check(file, Said.NOTHING, proposal);
        else state.set(new ImportState.Mapping(file, proposal));
    }

    private void check(Path file, Said said, @Nullable Proposal proposal) {
        state.set(new ImportState.Checking(file));
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
        history.refresh();
        next(new ImportState.Saved(report));
    }

    private void failed(Path file, Failure failure) {
        if (failure.stopped()) cancel();
        else state.set(new ImportState.Refused(file, failure.sentence()));
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
        if (isFree()) state.set(new ImportState.Choosing());
        onChange.run();
        history.refresh();
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
