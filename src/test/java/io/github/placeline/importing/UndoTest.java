package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    private static final String LONG =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level of development,2018,Blackpool,60,890,North West
            GLD,,2019,Blackpool,63.5,890,North West
            GLD,,2019,England,c,970,
            """;
    private static final String REVISED =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level of development,2019,Blackpool,64,890,North West
            GLD,,2020,Blackpool,65,890,North West
            NEW,Another measure,2020,Leeds,1,383,Yorkshire and The Humber
            """;
    private static final String MORE =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level of development,2021,Blackpool,66,890,North West
            """;
    private static final String DICTIONARY =
            """
            Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,dps,Year_Type,No_Quartile,Last Update
            Early years,Good level,Good level of development (%),GLD,High,% achieving,1,Academic Year,NA,45962
            Early years,Unheard of,Unheard of (%),OTHER,Low,%,NA,Calendar Year,N,45962
            """;
    private static final String NEIGHBOURS =
            """
            edition,section,la_number,la_name,rank,neighbour_number,neighbour_name,closeness
            May 2025,current,890,Blackpool,1,810,"Kingston upon Hull, City of",Close
            May 2025,current,890,Blackpool,2,806,Middlesbrough,Somewhat close
            """;
    private static final String TIDY =
            """
            time_period,time_identifier,geographic_level,country_code,country_name,sex,rate
            200102,Academic year,National,K02000001,United Kingdom,Total,9.5
            201819,Academic year,National,E92000001,England,Boys,1.5
            201819,Academic year,National,E92000001,England,Total,c
            """;

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void bringsBackEveryTableAsItWasHoweverManyFilesFollowed() throws IOException, SQLException {
        List<String> files = List.of(LONG, DICTIONARY, NEIGHBOURS, REVISED, TIDY, MORE);
        String[] before = new String[files.size()];
        for (int at = 0; at < files.size(); at++) {
            before[at] = dump();
            assertThat(run("f" + at + ".csv", files.get(at)).written()).isTrue();
        }
        for (int at = files.size() - 1; at >= 0; at--) {
            ImportBatch undone = workspace.batches().undoLatest();

            assertThat(undone.isUndone()).isTrue();
            assertThat(undone.fileName()).isEqualTo("f" + at + ".csv");
            assertThat(dump()).as("before file " + at).isEqualTo(before[at]);
        }
        assertThat(workspace.batches().all()).hasSize(files.size()).allMatch(ImportBatch::isUndone);
    }

    @Test
    void namesTheLaterFileThatChangedItsReadings() throws IOException, SQLException {
        run("first.csv", LONG);
        run("second.csv", REVISED);
        String before = dump();
        ImportBatch first = workspace.batches().all().getLast();

        assertThatThrownBy(() -> workspace.batches().undo(first))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "first.csv cannot be taken back because second.csv, imported later, has changed its readings."
                                + " Take that back first.");
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void namesTheLaterDictionaryThatRedefinedItsIndicators() throws IOException {
        run("first.csv", LONG);
        run("dictionary.csv", DICTIONARY);
        ImportBatch first = workspace.batches().all().getLast();

        assertThatThrownBy(() -> workspace.batches().undo(first))
                .hasMessageContaining("dictionary.csv, imported later");
    }

    @Test
    void namesTheLaterFileThatWasReadByItsDefinitions() throws IOException {
        run("dictionary.csv", DICTIONARY);
        run("data.csv", LONG);
        ImportBatch dictionary = workspace.batches().all().getLast();

        assertThatThrownBy(() -> workspace.batches().undo(dictionary))
                .hasMessageContaining("data.csv, imported later, was read by its definitions");
    }

    @Test
    void leavesWhatALaterFileUsesToThatFile() throws IOException, SQLException {
        run("more.csv", MORE);
        String onlyMore = words();
        workspace.batches().undoLatest();
        String empty = dump();
        run("first.csv", LONG);
        run("more.csv", MORE);

        workspace.batches().undo(workspace.batches().byId(2).orElseThrow());

        assertThat(words()).isEqualTo(onlyMore);
        workspace.batches().undoLatest();
        assertThat(dump()).isEqualTo(empty);
    }

    @Test
    void refusesToTakeTheSameFileBackTwiceOrNothingAtAll() throws IOException {
        assertThatThrownBy(() -> workspace.batches().undoLatest())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no import to take back");
        run("first.csv", LONG);
        ImportBatch batch = workspace.batches().undoLatest();

        assertThatThrownBy(() -> workspace.batches().undo(batch))
                .hasMessage("first.csv has been taken back already.");
    }

    @Test
    void importsAgainAfterwards() throws IOException {
        run("first.csv", LONG);
        workspace.batches().undoLatest();

        assertThat(run("first.csv", LONG).counts().added()).isEqualTo(3);
        assertThat(gld()).hasSize(2);
    }

    @Test
    void movesReadingsToTheYearsThatTheDictionaryMeansAndBack() throws IOException {
        run("first.csv", LONG);
        assertThat(periods())
                .containsExactly(Period.reportingYear(2018), Period.reportingYear(2019));

        run("dictionary.csv", DICTIONARY);
        assertThat(periods())
                .containsExactly(Period.academicYearEnding(2018), Period.academicYearEnding(2019));
        assertThat(gld().getLast().source().file()).isEqualTo("first.csv");
        assertThat(gld().getLast().source().line()).isEqualTo(3);
        assertThat(indicator().polarity()).isEqualTo(Polarity.HIGHER_IS_BETTER);

        workspace.batches().undoLatest();
        assertThat(periods())
                .containsExactly(Period.reportingYear(2018), Period.reportingYear(2019));
        assertThat(indicator().name()).isEqualTo("Good level of development");
    }

    @Test
    void comesToTheSameWhicheverFileIsFirst() throws IOException {
        run("first.csv", LONG);
        run("dictionary.csv", DICTIONARY);
        List<Period> periods = periods();
        Indicator indicator = indicator();
        workspace = Workspace.create(folder.resolve("other.placeline"));

        run("dictionary.csv", DICTIONARY);
        run("first.csv", LONG);

        assertThat(periods()).isEqualTo(periods);
        assertThat(indicator())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(indicator);
    }

    @Test
    void replacesAListOfNeighboursAndPutsTheOldOneBack() throws IOException {
        run("old.csv", NEIGHBOURS);
        run(
                "new.csv",
                NEIGHBOURS
                        .replace("May 2025", "May 2026")
                        .replace("806,Middlesbrough", "805,Hartlepool"));
        assertThat(neighbours().edition()).isEqualTo("May 2026");
        assertThat(neighbours().members())
                .extracting(member -> member.area().name())
                .containsExactly("Kingston upon Hull, City of", "Hartlepool");

        workspace.batches().undoLatest();

        assertThat(neighbours().edition()).isEqualTo("May 2025");
        assertThat(neighbours().members().getLast().area().name()).isEqualTo("Middlesbrough");
        assertThat(neighbours().members().getLast().closeness()).isEqualTo("Somewhat close");
    }

    @Test
    void changesNothingTheSecondTime() throws IOException, SQLException {
        List<String> files = List.of(LONG, DICTIONARY, NEIGHBOURS, TIDY);
        for (String file : files) run("f.csv", file);
        String before = dump();

        for (String file : files) {
            ImportReport again = run("f.csv", file);
            assertThat(again.counts().added() + again.counts().changed()).isZero();
            assertThat(again.counts().unchanged()).isPositive();
        }
        assertThat(dump()).isEqualTo(before);
    }

    private AreaGroup neighbours() {
        return workspace
                .areas()
                .neighboursOf(workspace.areas().byCode("E06000009").orElseThrow())
                .orElseThrow();
    }

    private Indicator indicator() {
        return workspace.indicators().byCode("GLD").orElseThrow();
    }

    private List<Observation> gld() {
        return workspace
                .series()
                .of(
                        workspace.areas().byCode("E06000009").orElseThrow(),
                        indicator(),
                        Breakdown.TOTAL,
                        AsAt.NOW)
                .observations();
    }

    private List<Period> periods() {
        return gld().stream().map(Observation::period).toList();
    }

    /// What people see, without keys.
    private String words() {
        return workspace.indicators().all().stream()
                        .map(indicator -> indicator.code() + " " + indicator.name())
                        .toList()
                + " "
                + gld().stream()
                        .map(observation -> observation.period() + " " + observation.reading())
                        .toList()
                + workspace.areas().withFigures().size();
    }

    private String dump() throws SQLException {
        return Dump.of(workspace.file());
    }

    private ImportReport run(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new FileImport(workspace)
                .run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }
}
