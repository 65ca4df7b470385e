package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.LongSeriesRepository;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Long series and series breaks are kept like imports: each change a batch, taken back exactly.
class ByHandUndoTest {

    private static final String FILES =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            OLD,Older,2015/16,Blackpool,50,890,North West
            OLD,,2016/17,Blackpool,51,890,North West
            OLD,,2017/18,Blackpool,52.5,890,North West
            NEW,Newer,2017/18,Blackpool,52,890,North West
            NEW,,2018/19,Blackpool,53,890,North West
            NEW,,2018/19,Leeds,60,383,Yorkshire and The Humber
            """;

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void bringIn() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        Path file = Files.writeString(folder.resolve("files.csv"), FILES);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }

    @Test
    void takesEveryChangeBackExactly() throws SQLException {
        LongSeriesRepository series = workspace.longSeries();
        SeriesBreak entered = joint(2030, "new assessment");
        List<Runnable> changes =
                List.of(
                        () -> series.join(joint(), "Kim", "joined"),
                        () -> series.enter(entered, "Kim", "entered"),
                        () ->
                                series.move(
                                        entered.first(),
                                        joint(2018, "moved and worded anew"),
                                        "Kim",
                                        "moved"),
                        () -> series.remove(joint(2018, ""), "Kim", "removed"),
                        () -> series.part(joint(), "Kim", "parted"));
        List<String> before = new ArrayList<>();
        for (Runnable change : changes) {
            before.add(dump());
            change.run();
            assertThat(dump()).isNotEqualTo(before.getLast());
        }
        for (String state : before.reversed()) {
            workspace.batches().undoLatest();
            assertThat(dump()).isEqualTo(state);
        }
        assertThat(workspace.batches().all())
                .extracting(batch -> batch.fileName() + " " + batch.by() + " " + batch.format())
                .contains("joined Kim By hand");
    }

    @Test
    void continuesTheRecordAndMarksTheJointWhereTheFilesDiffer() {
        workspace.longSeries().join(joint(), "Kim", "joined");

        assertThat(readings())
                .containsExactly("2015/16 50.0", "2016/17 51.0", "2017/18 52.0", "2018/19 53.0");
        SeriesBreak found = workspace.indicators().breaksOf(indicator("NEW")).getFirst();
        assertThat(found.first()).isEqualTo(Period.academicYearEnding(2018));
        assertThat(found.origin()).isEqualTo(SeriesBreak.Origin.FOUND);
    }

    @Test
    void keepsWhatAPersonSaysOfAJoint() {
        workspace.longSeries().join(joint(), "Kim", "joined");
        workspace.longSeries().enter(joint(2018, "pupils counted anew"), "Kim", "explained");

        assertThat(workspace.indicators().breaksOf(indicator("NEW")))
                .extracting(SeriesBreak::whatChanged)
                .containsExactly("pupils counted anew");

        workspace.longSeries().remove(joint(2018, ""), "Kim", "removed");
        assertThat(workspace.indicators().breaksOf(indicator("NEW")))
                .extracting(SeriesBreak::origin)
                .containsExactly(SeriesBreak.Origin.FOUND);
    }

    @Test
    void refusesARecordThatContinuesItself() {
        workspace.longSeries().join(joint(), "Kim", "joined");
        Continuation back =
                new Continuation(
                        joint().older(), Breakdown.TOTAL, joint().indicator(), Breakdown.TOTAL);

        assertThatThrownBy(() -> workspace.longSeries().join(back, "Kim", "back"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot continue itself");
        assertThat(workspace.batches().all()).hasSize(2);
    }

    @Test
    void namesTheLaterChangeThatStandsInTheWay() {
        workspace.longSeries().enter(joint(2018, "first"), "Kim", "Break entered");
        workspace.longSeries().enter(joint(2018, "second"), "Kim", "Break worded anew");

        assertThatThrownBy(
                        () -> workspace.batches().undo(workspace.batches().byId(2).orElseThrow()))
                .hasMessage(
                        "Break entered cannot be taken back because Break worded anew, made later,"
                                + " has changed what it brought in. Take that back first.");
    }

    private Continuation joint() {
        return new Continuation(
                indicator("NEW").id(), Breakdown.TOTAL, indicator("OLD").id(), Breakdown.TOTAL);
    }

    private SeriesBreak joint(int year, String what) {
        return new SeriesBreak(
                indicator("NEW").id(),
                Period.academicYearEnding(year),
                what,
                SeriesBreak.Origin.ENTERED);
    }

    private List<String> readings() {
        List<Observation> record =
                workspace
                        .series()
                        .of(
                                workspace.areas().byCode("E06000009").orElseThrow(),
                                indicator("NEW"),
                                Breakdown.TOTAL,
                                AsAt.NOW)
                        .observations();
        return record.stream()
                .map(one ->
                        one.period().label()
                                + " "
                                + ((io.github.placeline.model.Reading.Published) one.reading())
                                        .value())
                .toList();
    }

    private Indicator indicator(String code) {
        return workspace.indicators().byCode(code).orElseThrow();
    }

    private String dump() throws SQLException {
        return Dump.of(workspace.file());
    }
}
