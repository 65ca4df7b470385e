package io.github.placeline.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.ui.shell.Notice;
import io.github.placeline.ui.work.ImmediateRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportsViewModelTest {
    private static final Path ONE = Path.of("one.csv");
    private static final Path TWO = Path.of("two.csv");
    private static final Path BROKEN = Path.of("broken.csv");

    private final Desk desk = new Desk();
    private final List<Notice> said = new ArrayList<>();
    private int changes;
    private final ImportsViewModel model =
            new ImportsViewModel(desk, new ImmediateRunner(), said::add, () -> changes++);

    @Test
    void aFileIsCheckedAndWaitsWithoutBeingWritten() {
        model.take(List.of(ONE));

        assertThat(inHand()).isEqualTo(ONE + ", 0 waiting");
        assertThat(desk.saved).isEmpty();
        assertThat(changes).isZero();
    }

    @Test
    void confirmingWritesItAndSaysSoWithAnUndo() {
        model.take(List.of(ONE));
        model.confirm();

        assertThat(desk.saved).containsExactly(ONE);
        assertThat(changes).isEqualTo(1);
        assertThat(model.stateProperty().get())
                .isEqualTo(new ImportState.Saved(desk.report(ONE, true)));
        assertThat(model.history().all())
                .extracting(ImportBatch::fileName)
                .containsExactly("one.csv");
        assertThat(last().text()).isEqualTo("162 values saved from one.csv.");

        Objects.requireNonNull(last().offer()).action().run();
        assertThat(desk.undone).containsExactly(1L);
        assertThat(changes).isEqualTo(2);
        assertThat(last().text())
                .isEqualTo("Took back one.csv. Every figure is what it was before.");
    }

    @Test
    void severalFilesAreCheckedOneAfterTheOther() {
        model.take(List.of(ONE, TWO));
        assertThat(inHand()).isEqualTo(ONE + ", 1 waiting");

        model.confirm();
        assertThat(inHand()).isEqualTo(TWO + ", 0 waiting");

        model.skip();
        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Cancelled());
        assertThat(desk.saved).containsExactly(ONE);
    }

    @Test
    void cancellingLeavesTheFilesThatWaitAsWell() {
        model.take(List.of(ONE, TWO));
        model.cancel();

        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Cancelled());
        assertThat(desk.saved).isEmpty();
    }

    @Test
    void filesDroppedMeanwhileWaitTheirTurn() {
        model.take(List.of(ONE));
        model.take(List.of(TWO));
        assertThat(inHand()).isEqualTo(ONE + ", 0 waiting");

        model.confirm();
        assertThat(inHand()).isEqualTo(TWO + ", 0 waiting");
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInItsOwnWords() {
        model.take(List.of(BROKEN));

        assertThat(model.stateProperty().get())
                .isEqualTo(new ImportState.Refused(BROKEN, "broken.csv is empty. Choose another."));

        model.take(List.of(ONE));
        assertThat(model.stateProperty().get()).isInstanceOf(ImportState.Checked.class);
    }

    @Test
    void stoppingChangesNothing() {
        ImportsViewModel stopped =
                new ImportsViewModel(desk, ImmediateRunner.stopped(), said::add, () -> changes++);
        stopped.take(List.of(ONE));

        assertThat(stopped.stateProperty().get()).isEqualTo(new ImportState.Cancelled());
        assertThat(changes).isZero();
    }

    @Test
    void undoTakesBackOnlyWhatWasImportedInThisWindow() {
        model.undoLast();
        assertThat(last().text()).startsWith("Nothing was imported since the window was opened.");

        model.take(List.of(ONE));
        model.confirm();
        model.undoLast();
        model.undoLast();
        assertThat(desk.undone).containsExactly(1L);
    }

    @Test
    void anImportThatCannotBeTakenBackIsSaidToStay() {
        desk.blocked = true;
        model.take(List.of(ONE));
        model.confirm();
        model.undo(model.history().all().getFirst());

        assertThat(last().text()).isEqualTo("two.csv builds on it. Undo that one first.");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void answersAreKeptUntilTheFileIsWritten() {
        Fix keep = new Fix.KeepLine("lines 2 and 3", 3);
        Fix leave = new Fix.LeaveOut("Atlantis");
        model.take(List.of(ONE));
        model.answer(leave);
        model.answer(keep);
        assertThat(answers().fixes()).containsExactly(leave, keep);

        model.undoLast();
        assertThat(answers().fixes()).containsExactly(leave);
        assertThat(desk.undone).isEmpty();

        model.confirm();
        assertThat(desk.savedWith.fixes()).containsExactly(leave);
    }

    @Test
    void theNextFileStartsWithoutAnswers() {
        model.take(List.of(ONE, TWO));
        model.answer(new Fix.LeaveOut("Atlantis"));
        model.confirm();

        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void goingBackLeavesTheFileAsItIs() {
        model.take(List.of(ONE, TWO));
        model.back();

        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Choosing());
        assertThat(desk.saved).isEmpty();
    }

    @Test
    void aTableThatIsNotSureIsAskedAboutBeforeItIsChecked(@TempDir Path folder) throws IOException {
        Proposal unsure = Proposals.of(folder, "a,b\n1,2\n3,4\n");
        assertThat(unsure.isSure()).isFalse();
        desk.proposals.put(ONE, unsure);

        model.take(List.of(ONE));
        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Mapping(ONE, unsure));

        Recipe corrected = unsure.recipe().withName("Ours");
        model.readBy(corrected);
        assertThat(inHand()).isEqualTo(ONE + ", 0 waiting");
        model.confirm();
        assertThat(desk.savedBy).isEqualTo(corrected);
    }

    @Test
    void aRecipeThatSomebodySentSaysHowATableIsRead(@TempDir Path folder) throws IOException {
        Proposal unsure = Proposals.of(folder, "a,b\n1,2\n3,4\n");
        desk.proposals.put(ONE, unsure);
        model.take(List.of(ONE));

        desk.recipeText = "a shopping list";
        model.readByFile(Path.of("list.txt"));
        assertThat(last().text()).contains("list.txt");
        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Mapping(ONE, unsure));

        Recipe sent = unsure.recipe().withName("Sent");
        desk.recipeText = RecipeText.write(sent);
        model.readByFile(Path.of("sent.txt"));
        model.confirm();
        assertThat(desk.savedBy).isEqualTo(sent);
    }

    @Test
    void theColumnsOfASureTableCanStillBeChanged(@TempDir Path folder) throws IOException {
        Proposal sure =
                Proposals.of(folder, "Authority,Year,Readers (%)\nBury,2023,61\nBolton,2023,62\n");
        assertThat(sure.isSure()).isTrue();
        desk.proposals.put(ONE, sure);
        model.take(List.of(ONE));
        model.answer(new Fix.LeaveOut("Atlantis"));

        model.changeColumns();

        assertThat(model.stateProperty().get()).isEqualTo(new ImportState.Mapping(ONE, sure));
        model.readBy(sure.recipe());
        assertThat(answers().isEmpty()).isTrue();
    }

    @Test
    void redoBringsInAgainWhatWasTakenBackWithItsAnswers() {
        Fix leave = new Fix.LeaveOut("Atlantis");
        model.redoLast();
        assertThat(last().text()).isEqualTo("There is no import to bring in again.");

        model.take(List.of(ONE));
        model.answer(leave);
        model.confirm();
        model.undoLast();
        model.redoLast();

        assertThat(desk.saved).containsExactly(ONE, ONE);
        assertThat(desk.savedWith.fixes()).containsExactly(leave);
        model.redoLast();
        assertThat(desk.saved).hasSize(2);
    }

    @Test
    void anImportOfTheHistoryIsOpenedWithItsProblems() {
        model.take(List.of(ONE));
        model.confirm();
        model.history().open(model.history().all().getFirst());

        assertThat(
                        java.util.Objects.requireNonNull(model.history().detailsProperty().get())
                                .problems())
                .containsExactly(PROBLEM);
        assertThat(model.history().detailsProperty().get().recipe()).contains(RECIPE);

        model.history().closeDetails();
        assertThat(model.history().detailsProperty().get()).isNull();
    }

    private Answers answers() {
        return ((ImportState.Checked) model.stateProperty().get()).said().answers();
    }

    private String inHand() {
        return switch (model.stateProperty().get()) {
            case ImportState.Checked(var file, _, _, _, var waiting) ->
                    file.report().file() + ", " + waiting + " waiting";
            case ImportState other -> other.toString();
        };
    }

    private Notice last() {
        return said.getLast();
    }

    private static final Problem PROBLEM =
            new Problem("one.csv", "", 5, 0, Severity.NOTE, "Left out as answered: Atlantis.");

    private static final KeptRecipe RECIPE = new KeptRecipe("Ours", "a,b", "Placeline recipe 1");

    private static final FileStamp STAMP = new FileStamp(5, FileTime.fromMillis(0));

    private static final class Desk implements ImportDesk {
        private static final ImportCounts COUNTS = new ImportCounts(1812, 153, 9, 1644, 6, 12);
        private final List<Path> saved = new ArrayList<>();
        private final List<Long> undone = new ArrayList<>();
        private final Map<Path, Proposal> proposals = new HashMap<>();
        private boolean blocked;
        private Answers savedWith = Answers.NONE;
        private @Nullable Recipe savedBy;
        private String recipeText = "";

        ImportReport report(Path file, boolean written) {
            OptionalLong batch = written ? OptionalLong.of(1) : OptionalLong.empty();
            return new ImportReport(
                    file, "LAIT long", "UTF-8", COUNTS, List.of(), List.of(), batch, written);
        }

        @Override
        public Optional<Proposal> propose(Path file, Progress progress) {
            return Optional.ofNullable(proposals.get(file));
        }

        @Override
        public Recipe recipe(Path file) {
            return RecipeText.read(file.toString(), recipeText);
        }

        @Override
        public CheckedFile check(Path file, Said said, Progress progress) {
            progress.stopIfCancelled();
            if (file.equals(BROKEN)) throw Refusal.ofInput("broken.csv is empty. Choose another.");
            return new CheckedFile(report(file, false), STAMP, Listing.EMPTY, List.of());
        }

        @Override
        public ImportReport save(
                Path file, Said said, @Nullable FileStamp seen, Progress progress) {
            saved.add(file);
            savedWith = said.answers();
            savedBy = said.recipe();
            return report(file, true);
        }

        @Override
        public List<ImportBatch> history() {
            return saved.reversed().stream()
                    .map(file ->
                            new ImportBatch(
                                    1,
                                    Instant.EPOCH,
                                    "Ann",
                                    file.toString(),
                                    "",
                                    0,
                                    "LAIT long",
                                    COUNTS,
                                    null))
                    .toList();
        }

        @Override
        public List<Problem> problemsOf(ImportBatch batch) {
            return List.of(PROBLEM);
        }

        @Override
        public Optional<KeptRecipe> recipeOf(ImportBatch batch) {
            return Optional.of(RECIPE);
        }

        @Override
        public void undo(long batch) {
            if (blocked) throw Refusal.ofInput("two.csv builds on it. Undo that one first.");
            undone.add(batch);
        }
    }
}
