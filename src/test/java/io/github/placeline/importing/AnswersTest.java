package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person answers about held-back rows, applied when the file is read again.
class AnswersTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final String BLACKPOOL = "E06000009";

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void groupsRowsOfOneCauseAndStillListsEachProblem() throws IOException {
        ImportReport report =
                look(
                        """
                        GLD,,2018/19,Atlantis,1,,
                        GLD,,2019/20,Atlantis,2,,
                        GLD,,2017/18,Atlantis,3,,
                        """,
                        Answers.NONE);

        assertThat(report.problems()).hasSize(3);
        assertThat(report.groups())
                .extracting(ProblemGroup::sentence)
                .containsExactly(
                        "Line 2 and 2 more: “Atlantis” is not an area that this workspace knows.");
        assertThat(report.groups().getFirst().readings()).isEqualTo(3);
    }

    @Test
    void groupsUnreadablePeriodsOfDifferentMeasures() throws IOException {
        ImportReport report =
                look(
                        "GLD,,0,Blackpool,1,890,\nABS,,0,Blackpool,2,890,\nABS,,0,England,2,970,\n",
                        Answers.NONE);

        assertThat(report.groups())
                .extracting(ProblemGroup::sentence)
                .containsExactly("Line 2 and 2 more: “0” is not a period that can be read.");
        assertThat(report.problems().getFirst().text())
                .isEqualTo(
                        "GLD, Blackpool: “0” is not a period that can be read (its value is 1).");
    }

    @Test
    void leavesRowsOutWhenToldSoThatNothingIsHeldBack() throws IOException {
        String rows = "GLD,,2018/19,Atlantis,1,,\nGLD,,2018/19,Blackpool,70,890,\n";
        ProblemGroup group = look(rows, Answers.NONE).groups().getFirst();
        Fix leaveOut = only(group, Fix.LeaveOut.class);

        assertThat(leaveOut.words(group.rows())).isEqualTo("Leave out this row");
        ImportReport report = run(rows, Answers.NONE.with(leaveOut));
        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 0, 0));
        assertThat(report.written()).isTrue();
        assertThat(report.groups())
                .extracting(ProblemGroup::severity, ProblemGroup::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                Severity.NOTE,
                                "Left out as answered: “Atlantis” is not an area that this"
                                        + " workspace knows."));
    }

    @Test
    void readsANameAsTheAreaThatWasAnswered() throws IOException {
        String rows = "GLD,,2018/19,Blackpoole,70,,\n";
        Fix use =
                new Fix.UseArea(
                        look(rows, Answers.NONE).groups().getFirst().key(),
                        Answers.given("", "", "Blackpoole"),
                        BLACKPOOL,
                        "Blackpool (code 890)",
                        "");

        ImportReport report = run(rows, Answers.NONE.with(use));

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));
        assertThat(report.problems())
                .extracting("text")
                .containsExactly("“Blackpoole” is read as Blackpool, as answered.");
        assertThat(values()).containsExactly(70.0);
        assertThat(look(rows.replace("2018", "2017"), Answers.NONE).counts().heldBack())
                .isEqualTo(1);
    }

    @Test
    void remembersANameOnRequestAndForgetsItWithTheImport() throws IOException {
        String rows = "GLD,,2018/19,Blackpoole,70,,\n";
        String later = "GLD,,2019/20,Blackpoole,71,,\n";
        Fix use =
                new Fix.UseArea("any", "Blackpoole", BLACKPOOL, "Blackpool", "")
                        .remembering("Blackpoole");
        ImportReport report = run(rows, Answers.NONE.with(use));

        assertThat(look(later, Answers.NONE).counts().heldBack()).isZero();

        workspace
                .batches()
                .undo(workspace.batches().byId(report.batch().orElseThrow()).orElseThrow());
        assertThat(look(later, Answers.NONE).counts().heldBack()).isEqualTo(1);
    }

    @Test
    void keepsTheLineOfAConflictThatWasChosen() throws IOException {
        String rows =
                """
                GLD,,2018/19,Blackpool,70,890,
                GLD,,2018/19,Blackpool,72,890,
                GLD,,2018/19,England,71,970,
                """;
        ProblemGroup conflict = look(rows, Answers.NONE).groups().getFirst();

        assertThat(conflict.fixes())
                .extracting(fix -> fix.words(conflict.rows()))
                .containsExactly("Keep line 2", "Keep line 3", "Keep none of them");
        ImportReport report = run(rows, Answers.NONE.with(conflict.fixes().get(1)));
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 0, 0));
        assertThat(values()).containsExactly(72.0);
        assertThat(report.problems())
                .extracting("text")
                .containsExactly("Of lines 2 and 3, line 3 was kept, as answered.");
    }

    @Test
    void asksOnceForAFileWithManyConflicts() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int year = 1990; year < 2015; year++)
            for (int value = 1; value <= 2; value++)
                rows.append(
                        "GLD,,%d,Blackpool,%d,890,\n".formatted(year, year - 1990 + 40 * value));
        rows.append("GLD,,2015,England,1,970,\n".repeat(60)); // so that it is no chaos
        ProblemGroup conflicts = look(rows.toString(), Answers.NONE).groups().getFirst();

        assertThat(conflicts.rows()).isEqualTo(25);
        assertThat(conflicts.readings()).isEqualTo(50);
        Fix last = only(conflicts, Fix.KeepEach.class, 1);
        assertThat(last.words(25)).isEqualTo("Keep the last of each");
        run(rows.toString(), Answers.NONE.with(last));
        assertThat(values()).hasSize(25).allMatch(value -> value >= 80);
    }

    @Test
    void takesTheLastAnswerToACause() {
        Fix first = new Fix.KeepLine("lines", 2);
        Fix second = new Fix.KeepLine("lines", 3);

        Answers answers = Answers.NONE.with(first).with(new Fix.LeaveOut("other")).with(second);

        assertThat(answers.to("lines")).contains(second);
        assertThat(answers.fixes()).hasSize(2);
        assertThat(answers.withoutLast().to("lines")).isEmpty();
    }

    private static Fix only(ProblemGroup group, Class<? extends Fix> kind) {
        return only(group, kind, 0);
    }

    private static Fix only(ProblemGroup group, Class<? extends Fix> kind, int at) {
        List<Fix> fixes = group.fixes().stream().filter(kind::isInstance).toList();
        return fixes.get(at);
    }

    private List<Double> values() {
        return workspace
                .series()
                .of(
                        workspace.areas().byCode(BLACKPOOL).orElseThrow(),
                        workspace.indicators().byCode("GLD").orElseThrow(),
                        Breakdown.TOTAL,
                        AsAt.NOW)
                .observations()
                .stream()
                .map(Observation::reading)
                .map(reading -> ((Reading.Published) reading).value())
                .toList();
    }

    private ImportReport look(String rows, Answers answers) throws IOException {
        return run(rows, new ImportOptions(true, false, "Kim", answers));
    }

    private ImportReport run(String rows, Answers answers) throws IOException {
        return run(rows, new ImportOptions(false, false, "Kim", answers));
    }

    private ImportReport run(String rows, ImportOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), HEADER + rows);
        return new FileImport(workspace).run(file, options, Progress.NONE);
    }
}
