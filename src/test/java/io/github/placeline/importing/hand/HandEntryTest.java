package io.github.placeline.importing.hand;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandEntryTest {

    private static final String FILE =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level,2017/18,Blackpool,59,890,North West
            GLD,,2018/19,Blackpool,60,890,North West
            GLD,,2018/19,Leeds,70,383,Yorkshire and The Humber
            """;

    @TempDir private Path folder;

    private Workspace workspace;
    private HandEntry entry;

    @BeforeEach
    void bringIn() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        Path file = Files.writeString(folder.resolve("file.csv"), FILE);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
        entry = new HandEntry(workspace);
    }

    @Test
    void saysWhatSavingWouldDoAndWritesNothing() {
        EntryReport report =
                entry.check(
                        table(List.of("60", "61.5%"), List.of("70.5", "c"), List.of("abc", "")));

        assertThat(report.counts().unchanged()).isEqualTo(1);
        assertThat(report.counts().added()).isEqualTo(2);
        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(report.counts().heldBack()).isEqualTo(1);
        assertThat(report.groups().getFirst().sentence())
                .isEqualTo(
                        "Line 3, column 1: Wigan, 2018/19: “abc” is neither a number nor a known"
                                + " mark for a missing one.");
        assertThat(workspace.batches().all()).hasSize(1);
    }

    @Test
    void savesOneBatchWhoseFiguresKeepTheirRowAndCanBeTakenBack() {
        EntryReport saved =
                entry.save(table(List.of("60.5", ""), List.of("", "x"), List.of("", "")), "Lee");

        ImportBatch batch = workspace.batches().all().getFirst();
        assertThat(saved.batch()).hasValue(batch.id());
        assertThat(batch.by()).isEqualTo("Lee");
        assertThat(batch.format()).isEqualTo("Entered by hand");
        assertThat(batch.fileName()).isEqualTo("Entered by hand: Good level");
        assertThat(batch.sha256()).hasSize(64);
        Observation changed = readings("E06000009").getLast();
        assertThat(changed.reading()).isEqualTo(new Reading.Published(60.5));
        assertThat(changed.source().line()).isEqualTo(1);
        assertThat(changed.source().batch()).isEqualTo(batch.id());
        Observation marked = readings("E08000035").getLast();
        assertThat(marked.reading())
                .isEqualTo(new Reading.Withheld("x", Withholding.NOT_AVAILABLE));
        assertThat(marked.source().line()).isEqualTo(2);

        workspace.batches().undoLatest();
        assertThat(readings("E06000009").getLast().reading()).isEqualTo(new Reading.Published(60));
        assertThat(readings("E08000035")).hasSize(1);
    }

    @Test
    void savesNothingWhereAllIsStoredAlready() {
        EntryReport saved =
                entry.save(table(List.of("60", ""), List.of("70", ""), List.of("", "")), "Lee");

        assertThat(saved.batch()).isEmpty();
        assertThat(workspace.batches().all()).hasSize(1);
    }

    @Test
    void readsABlockWithHeadings() {
        PastedTable block =
                PastedTable.of(
                        "Area\t2018/19\t2019/20\nBlackpool\t1\t2\nNowhere\t3\t4\n383\t5\t\n",
                        YearType.ACADEMIC,
                        workspace);

        assertThat(block.periods())
                .extracting(Labelled::label)
                .containsExactly("2018/19", "2019/20");
        assertThat(block.areas()).extracting(Area::name).containsExactly("Blackpool", "Leeds");
        assertThat(block.cells()).containsExactly(List.of("1", "2"), List.of("5", ""));
        assertThat(block.unknown()).containsExactly("Nowhere");
    }

    @Test
    void readsABlockWithoutHeadings() {
        PastedTable block = PastedTable.of("1,812\tc\r\n3\t\n", YearType.ACADEMIC, workspace);

        assertThat(block.areas()).isEmpty();
        assertThat(block.periods()).isEmpty();
        assertThat(block.cells()).containsExactly(List.of("1,812", "c"), List.of("3", ""));
    }

    private EnteredTable table(List<String> blackpool, List<String> leeds, List<String> wigan) {
        return new EnteredTable(
                indicator(),
                Breakdown.TOTAL,
                List.of(area("E06000009"), area("E08000035"), area("E08000010")),
                List.of(period("2018/19"), period("2019/20")),
                List.of(blackpool, leeds, wigan));
    }

    private Labelled period(String text) {
        return PeriodText.read(text, YearType.UNKNOWN).orElseThrow();
    }

    private List<Observation> readings(String code) {
        return workspace
                .series()
                .of(area(code), indicator(), Breakdown.TOTAL, AsAt.NOW)
                .observations();
    }

    private Area area(String code) {
        return workspace.areas().byCode(code).orElseThrow();
    }

    private Indicator indicator() {
        return workspace.indicators().byCode("GLD").orElseThrow();
    }
}
