package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Withholding;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileImportTest {

    private static final ImportOptions ALL_OR_NOTHING = new ImportOptions(false, false, "Kim");
    private static final ImportOptions WHAT_IS_SURE = new ImportOptions(false, true, "Kim");
    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final String GOOD =
            """
            GLD,Good level of development (%),2018/19,Blackpool,70.400000000000006,890,North West
            GLD,,2018/19,England,71.8,970,
            GLD,,2022/23 (prov),Blackpool,-,890,North West
            """;

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void bringsInTheReadingsOfALongFile() throws IOException {
        ImportReport report = run(file(HEADER + GOOD), ALL_OR_NOTHING);

        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0, 1));
        assertThat(report.written()).isTrue();
        assertThat(report.summary())
                .isEqualTo("long.csv: 3 new, 0 changed, 0 unchanged, 0 held back.");
        assertThat(blackpool())
                .extracting(
                        Observation::period, Observation::periodAsPublished, Observation::quality)
                .containsExactly(
                        tuple(Period.academicYearEnding(2019), "2018/19", Quality.UNSTATED),
                        tuple(Period.academicYearEnding(2023), "2022/23", Quality.PROVISIONAL));
        assertThat(blackpool())
                .extracting(Observation::reading)
                .containsExactly(
                        new Reading.Published(70.4),
                        new Reading.Withheld("-", Withholding.NO_NUMBER));
        assertThat(blackpool().getLast().source().line()).isEqualTo(4);
    }

    @Test
    void findsNothingNewTheSecondTime() throws IOException {
        run(file(HEADER + GOOD), ALL_OR_NOTHING);

        ImportReport again = run(file(HEADER + GOOD), ALL_OR_NOTHING);

        assertThat(again.counts()).isEqualTo(new ImportCounts(3, 0, 0, 3, 0, 1));
        assertThat(again.written()).isFalse();
        assertThat(workspace.batches().all()).hasSize(1);
    }

    @Test
    void keepsTheOlderReadingWhenANewerOneReplacesIt() throws IOException {
        run(file(HEADER + GOOD), ALL_OR_NOTHING);

        ImportReport revised =
                run(
                        file(HEADER + GOOD.replace("(prov),Blackpool,-", "(rev),Blackpool,66")),
                        ALL_OR_NOTHING);

        assertThat(revised.counts()).isEqualTo(new ImportCounts(3, 0, 1, 2, 0, 0));
        assertThat(blackpool().getLast().reading()).isEqualTo(new Reading.Published(66));
    }

    @Test
    void writesNothingWhileAnythingIsHeldBackUnlessTold() throws IOException {
        Path file =
                file(
                        HEADER
                                + GOOD
                                + "GLD,,0,Blackpool,1,890,North West\nGLD,,2019/20,Atlantis,1,,\n");

        ImportReport careful = run(file, ALL_OR_NOTHING);
        ImportReport told = run(file, WHAT_IS_SURE);

        assertThat(careful.written()).isFalse();
        assertThat(careful.counts().heldBack()).isEqualTo(2);
        assertThat(careful.problems()).extracting("line").containsExactly(5L, 6L);
        assertThat(told.written()).isTrue();
        assertThat(blackpool()).hasSize(2);
    }

    @Test
    void holdsBackWhatTheFileContradictsAndMergesWhatItRepeats() throws IOException {
        ImportReport report =
                run(
                        file(
                                HEADER
                                        + GOOD
                                        + "GLD,,2018/19,Blackpool,70.4,890,North West\nGLD,,2018/19,England,72,970,\n"),
                        WHAT_IS_SURE);

        assertThat(report.counts()).isEqualTo(new ImportCounts(5, 2, 0, 1, 2, 1));
        assertThat(report.problems())
                .extracting("text")
                .containsExactly(
                        "1 rows repeat an earlier one and were ignored (lines 5).",
                        "GLD, England, Total, 2018/19 is given more than once with different readings:"
                                + " line 3 says 71.8, line 6 says 72. Keep one of them.");
    }

    @Test
    void writesNothingOnADryRun() throws IOException {
        ImportReport report = run(file(HEADER + GOOD), new ImportOptions(true, false, "Kim"));

        assertThat(report.counts().added()).isEqualTo(3);
        assertThat(report.written()).isFalse();
        assertThat(workspace.indicators().all()).isEmpty();
    }

    @Test
    void leavesEverythingAsItWasWhenStoppedWhileWriting() throws IOException {
        Path file = file(HEADER + GOOD);
        Progress stop =
                new Progress() {
                    private boolean writing;

                    @Override
                    public void report(long done, long of, String what) {
                        writing = what.equals("Keeping a copy");
                    }

                    @Override
                    public void stopIfCancelled() {
                        if (writing) throw new CancellationException();
                    }
                };

        assertThatThrownBy(() -> new FileImport(workspace).run(file, ALL_OR_NOTHING, stop))
                .isInstanceOf(CancellationException.class);
        assertThat(workspace.batches().all()).isEmpty();
        assertThat(workspace.indicators().all()).isEmpty();
        assertThat(run(file, ALL_OR_NOTHING).written()).isTrue();
    }

    @Test
    void saysPlainlyThatThereIsNoSuchFile() {
        assertThatThrownBy(() -> run(folder.resolve("none.csv"), ALL_OR_NOTHING))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no file");
    }

    private List<Observation> blackpool() {
        return workspace
                .series()
                .of(
                        workspace.areas().byCode("E06000009").orElseThrow(),
                        workspace.indicators().byCode("GLD").orElseThrow(),
                        Breakdown.TOTAL,
                        AsAt.NOW)
                .observations();
    }

    private ImportReport run(Path file, ImportOptions options) {
        return new FileImport(workspace).run(file, options, Progress.NONE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("long.csv"), text);
    }
}
