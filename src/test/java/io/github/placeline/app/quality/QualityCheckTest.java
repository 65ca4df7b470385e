package io.github.placeline.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 25);

    @TempDir private Path folder;
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void anIndicatorThatNobodyDefinedIsListedUntilSomebodyDoes() throws IOException {
        bring("LA,2023/24,2024/25\nBlackpool,12.1,12.6\nLeeds,10.2,10.9\n");
        assertThat(told(Concern.UNDEFINED))
                .containsExactly(
                        "All areas | Figures |  | Nobody has said what it counts in, its decimals"
                                + " and which way is good.");

        DefinitionDesk desk = new DefinitionDesk(workspace);
        long batch = desk.save(defined());
        assertThat(told(Concern.UNDEFINED)).isEmpty();
        assertThat(indicator().unit()).isEqualTo(Unit.per(1000));

        desk.undo(batch);
        assertThat(told(Concern.UNDEFINED)).hasSize(1);
        assertThat(indicator().unit()).isEqualTo(Unit.UNKNOWN);
    }

    @Test
    void aDefinitionThatChangesNothingIsSaid() throws IOException {
        bring("LA,2023/24,2024/25\nBlackpool,12.1,12.6\nLeeds,10.2,10.9\n");
        DefinitionDesk desk = new DefinitionDesk(workspace);
        desk.save(defined());

        assertThatThrownBy(() -> desk.save(defined()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("all of it is known already");
    }

    @Test
    void aYearThatOthersHaveIsMissing() throws IOException {
        bring(
                """
                LA,Year,Good level (%)
                Blackpool,2022/23,61
                Blackpool,2023/24,62
                Leeds,2022/23,61
                Leeds,2023/24,62
                Derby,2022/23,61
                Derby,2023/24,62
                Bury,2022/23,61
                """);

        assertThat(told(Concern.MISSING))
                .containsExactly(
                        "Bury | Good level (%) | 2023/24 | No reading, though others have one.");
    }

    @Test
    void whatThePublisherWillReplaceOrHoldsBackIsListedByArea() throws IOException {
        bring(
                """
                LA,Year,Good level (%),Status
                Blackpool,2021/22,60,final
                Blackpool,2022/23,c,final
                Blackpool,2023/24,c,final
                Blackpool,2024/25,63,provisional
                Leeds,2024/25,x,final
                """);

        assertThat(told(Concern.PROVISIONAL))
                .containsExactly(
                        "Blackpool | Good level (%) | 2024/25 | The figure is provisional.");
        assertThat(told(Concern.WITHHELD))
                .containsExactlyInAnyOrder(
                        "Blackpool | Good level (%) | 2022/23, 2023/24 | Marked “c”: hidden to"
                                + " protect small numbers.",
                        "Leeds | Good level (%) | 2024/25 | Marked “x”: not available.");
    }

    @Test
    void aJumpIsUnusualUntilASeriesBreakExplainsIt() throws IOException {
        bring(
                """
                LA,Year,Good level (%)
                Blackpool,2017/18,60.1
                Blackpool,2018/19,60.3
                Blackpool,2019/20,60.2
                Blackpool,2020/21,60.6
                Blackpool,2021/22,60.4
                Blackpool,2022/23,80.5
                Blackpool,2023/24,6
                """);

        assertThat(told(Concern.UNUSUAL))
                .containsExactlyInAnyOrder(
                        "Blackpool | Good level (%) | 2022/23 | 80.5% is far from its 5 earlier"
                                + " figures, whose median is 60.3% (136 robust deviations).",
                        "Blackpool | Good level (%) | 2023/24 | 6.0% among figures of about 60.3%"
                                + " looks 10 times too small.");

        workspace
                .indicators()
                .add(
                        new SeriesBreak(
                                indicator().id(),
                                Period.academicYearEnding(2023),
                                "a new framework",
                                SeriesBreak.Origin.ENTERED));
        assertThat(told(Concern.UNUSUAL)).isEmpty();
    }

    @Test
    void figuresOfAPeriodThatHasNotBegunAreUnusual() throws IOException {
        bring("LA,Year,Good level (%)\nBlackpool,2023/24,60\nBlackpool,2026/27,61\n");

        assertThat(told(Concern.UNUSUAL))
                .containsExactly(
                        "Blackpool | Good level (%) | 2026/27 | 61% is for a period that has not"
                                + " begun.");
    }

    @Test
    void figuresAreOutOfDateWhenTheNextReleaseWasDue() throws IOException {
        bring("LA,Year,Good level (%)\nBlackpool,2023/24,60\nLeeds,2023/24,61\n");
        assertThat(told(Concern.STALE)).isEmpty();

        new DefinitionDesk(workspace).save(defined());
        assertThat(told(Concern.STALE))
                .containsExactly(
                        "All areas | Good level | 2023/24 | New figures were due October 2025. The"
                                + " newest here are for 2023/24.");
    }

    @Test
    void linesHeldBackAreListedByCauseUntilTheFileIsMendedOrTakenBack() throws IOException {
        ImportReport report =
                bring(
                        """
                        LA,Year,Good level (%)
                        Blackpool,2023/24,60
                        Atlantis,2023/24,61
                        Atlantis,2024/25,61
                        """);
        assertThat(report.counts().heldBack()).isEqualTo(2);
        List<Finding> held = found(Concern.HELD_BACK);
        assertThat(held).hasSize(1);
        assertThat(held.getFirst().where()).isEqualTo("figures.csv");
        assertThat(held.getFirst().text()).startsWith("Line 3").contains("Atlantis");

        bring("LA,Year,Good level (%)\nBlackpool,2023/24,60\nLeeds,2023/24,61\n");
        assertThat(found(Concern.HELD_BACK)).isEmpty();
    }

    @Test
    void lookingThroughStopsWhenAsked() throws IOException {
        bring("LA,Year,Good level (%)\nBlackpool,2023/24,60\nLeeds,2023/24,61\n");
        Progress stopped =
                new Progress() {
                    @Override
                    public void report(long done, long of, String step) {}

                    @Override
                    public void stopIfCancelled() {
                        throw new CancellationException("stopped");
                    }
                };

        assertThatThrownBy(() -> new QualityCheck(workspace, TODAY).findings(stopped))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void theListIsWrittenSoThatNoSpreadsheetRunsIt() throws IOException {
        bring("LA,Year,Good level (%)\nBlackpool,2023/24,60\nLeeds,2023/24,x\n");
        Path file = folder.resolve("list.csv");

        assertThat(QualityList.save(found(Concern.WITHHELD), file))
                .isEqualTo("Wrote 1 line to " + file + ".");
        assertThat(file)
                .content()
                .isEqualTo(
                        "\ufeffconcern,area,indicator,periods,what_was_found,rule\r\n"
                                + "Withheld,Leeds,Good level (%),2023/24,Marked “x”: not available.,"
                                + "\"The source has a mark in place of a number, in a period in"
                                + " which the area existed.\"\r\n");
    }

    private ImportReport bring(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), table);
        return new FileImport(workspace)
                .run(file, new ImportOptions(false, true, "Kim"), Progress.NONE);
    }

    private List<Finding> found(Concern concern) {
        return new QualityCheck(workspace, TODAY)
                .findings(Progress.NONE).stream()
                        .filter(finding -> finding.concern() == concern)
                        .toList();
    }

    private List<String> told(Concern concern) {
        return found(concern).stream()
                .map(finding ->
                        String.join(
                                " | ",
                                finding.where(),
                                finding.what(),
                                finding.periods(),
                                finding.text()))
                .toList();
    }

    private Indicator indicator() {
        return workspace.indicators().all().getFirst();
    }

    private Definition defined() {
        Definition known =
                workspace.indicators().definitions().values().iterator().next().definition();
        return new Definition(
                known.code(),
                "Good level",
                known.topics(),
                Unit.per(1000),
                1,
                Polarity.HIGHER_IS_BETTER,
                known.yearType(),
                "",
                "",
                "",
                "",
                "",
                "",
                "October 2025",
                true,
                false);
    }
}
