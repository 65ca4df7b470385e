package io.github.placeline.app.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Project;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Target;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesSinceTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final LocalDate TODAY = AsAt.NOW.day();

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void describe() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        bringIn(
                "dictionary.csv",
                """
                Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,state_funded_flag,Table_status,Description,Last Update,Next Update,Data Owner (DO) /Supplier and Contact Details,Methodology,Hyperlink(s),dps,Year_Type,No_Quartile
                1,Early years,Good level of development,Good level of development,GLD,High,%,NA,NA,About,,,DfE,How,,1,Academic Year,Y
                """);
    }

    @Test
    void tellsNewFromRevisedAndNamesFileAndLine() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        AsAt meeting = lastImport();
        bringIn(
                "second.csv",
                lait("2018/19,Blackpool,60.5", "2018/19,England,71", "2019/20,Blackpool,62"));

        ChangesFacts facts = since(meeting);

        assertThat(words(facts, Kind.NEW)).containsExactly("2019/20: 62.0%.");
        assertThat(facts.of(Kind.NEW).getFirst().detail()).startsWith("second.csv, line 4, ");
        assertThat(words(facts, Kind.REVISED))
                .containsExactly("2018/19: 60.0% → 60.5%.", "England, 2018/19: 70.0% → 71.0%.");
        assertThat(facts.of(Kind.REVISED).getFirst().lead())
                .isEqualTo(new Lead.ToVersions(indicator(), Breakdown.TOTAL));
    }

    @Test
    void tellsAFigureThatWasWithdrawn() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        bringIn("second.csv", lait("2019/20,Blackpool,62"));
        AsAt meeting = lastImport();
        workspace.batches().undoLatest();
        bringIn("third.csv", lait("2018/19,Blackpool,c"));

        assertThat(words(since(meeting), Kind.REVISED)).contains("2018/19: 60.0% → [c].");
    }

    @Test
    void countsTheManyBehindTheNewest() throws IOException {
        bringIn("first.csv", lait("2017/18,Leeds,60"));
        AsAt meeting = lastImport();
        bringIn(
                "second.csv",
                lait("2016/17,Blackpool,58", "2017/18,Blackpool,59", "2018/19,Blackpool,60"));
        AsAt later = lastImport();
        bringIn(
                "third.csv",
                lait(
                        "2014/15,Blackpool,50",
                        "2016/17,Blackpool,58.1",
                        "2017/18,Blackpool,59.1",
                        "2018/19,Blackpool,60.1"));

        assertThat(words(between(meeting, later), Kind.NEW))
                .containsExactly("2018/19: 60.0%, and 2 earlier figures.");
        assertThat(words(since(later), Kind.REVISED))
                .containsExactly(
                        "2018/19: 60.0% → 60.1%.",
                        "2017/18: 59.0% → 59.1%.", "2016/17: 58.0% → 58.1%.");
    }

    @Test
    void saysWhichVerdictTurnedAndByWhichFigures() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));
        AsAt meeting = lastImport();
        bringIn("second.csv", lait("2019/20,Blackpool,75", "2019/20,England,71"));

        ChangeLine line = since(meeting).of(Kind.TURNED).getFirst();

        assertThat(line.subject()).isEqualTo("Good level of development");
        assertThat(line.words())
                .isEqualTo("Beside England: Behind (not tested) → Ahead (not tested).");
        assertThat(line.detail()).contains("75.0").contains("before 60.0").contains("2018/19");
        assertThat(line.lead()).isEqualTo(new Lead.ToIndicator(indicator()));
    }

    @Test
    void anUnturnedVerdictAndTheFirstFiguresAreNoTurn() throws IOException {
        bringIn("first.csv", lait("2018/19,Leeds,60", "2018/19,England,70"));
        AsAt before = lastImport();
        bringIn("second.csv", lait("2018/19,Blackpool,60"));
        AsAt first = lastImport();
        bringIn("third.csv", lait("2019/20,Blackpool,61", "2019/20,England,71"));

        assertThat(between(before, first).of(Kind.TURNED)).isEmpty();
        assertThat(since(first).of(Kind.TURNED)).isEmpty();
    }

    @Test
    void saysThatATargetWasMetByNewFigures() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2019/20,Blackpool,61"));
        target(TODAY.minusDays(40), 65, 2022);
        AsAt meeting = lastImport();
        bringIn("second.csv", lait("2020/21,Blackpool,66"));

        assertThat(words(since(meeting), Kind.TARGET))
                .containsExactly("Target of 65.0% by 2021/22: Behind → Met.");
    }

    @Test
    void saysThatATargetWasMissed() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2019/20,Blackpool,63"));
        target(TODAY.minusDays(40), 65, 2021);
        AsAt meeting = lastImport();
        bringIn("second.csv", lait("2020/21,Blackpool,64"));

        assertThat(words(since(meeting), Kind.TARGET))
                .containsExactly("Target of 65.0% by 2020/21: On track → Missed.");
    }

    @Test
    void showsWhereATargetWasMovedFromHoweverOften() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2019/20,Blackpool,63"));
        Target set = target(TODAY.minusDays(40), 65, 2024);
        Target moved = moved(set, TODAY.minusDays(9), 66);
        moved(moved, TODAY.minusDays(8), 67);

        assertThat(words(between(daysAgo(10), AsAt.NOW), Kind.TARGET))
                .containsExactly("Target moved: 65.0% by 2023/24 → 67.0% by 2023/24.");
        assertThat(words(between(daysAgo(50), daysAgo(20)), Kind.TARGET))
                .containsExactly("Target set: 65.0% by 2023/24.");
        workspace.targets().end(standing(), TODAY.minusDays(2));
        assertThat(words(between(daysAgo(5), AsAt.NOW), Kind.TARGET))
                .containsExactly("Target of 67.0% by 2023/24 given up.");
    }

    @Test
    void listsProjectsDecisionsAndNotesAfterTheMeetingsDay() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60"));
        workspace
                .projects()
                .add(
                        project(
                                "Story boats",
                                new Lifetime(TODAY.minusDays(100), TODAY.minusDays(3)),
                                decision(TODAY.minusDays(10), Project.Kind.CONTINUE),
                                decision(TODAY.minusDays(5), Project.Kind.STOP)));
        workspace.projects().add(project("Phonics hub", new Lifetime(TODAY.minusDays(2), null)));
        workspace.notes().put(note("A nursery closed", TODAY.minusDays(1), indicator().id()));
        workspace.notes().put(note("A new bus route", TODAY.minusDays(1), null));
        workspace.notes().put(note("Of old", TODAY.minusDays(30), null));

        ChangesFacts facts = between(daysAgo(10), AsAt.NOW);

        assertThat(facts.of(Kind.PROJECT))
                .extracting(line -> line.subject() + " " + line.words().replaceAll("\\d+.*", "…"))
                .containsExactly(
                        "Story boats Decided: stop.",
                        "Story boats Ended …",
                        "Phonics hub Started …");
        assertThat(facts.of(Kind.NOTE))
                .extracting(ChangeLine::words)
                .containsExactlyInAnyOrder("A nursery closed", "A new bus route");
    }

    @Test
    void nothingChangesBetweenAMomentAndItself() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60", "2018/19,England,70"));

        assertThat(between(lastImport(), lastImport()).lines()).isEmpty();
    }

    @Test
    void refusesMomentsInTheWrongOrderAndStopsWhenAsked() throws IOException {
        bringIn("first.csv", lait("2018/19,Blackpool,60"));

        assertThatThrownBy(() -> between(AsAt.NOW, daysAgo(1))).isInstanceOf(Refusal.class);
        List<String> steps = new ArrayList<>();
        Progress impatient =
                new Progress() {
                    @Override
                    public void report(long done, long of, String what) {
                        steps.add(done + " of " + of);
                    }

                    @Override
                    public void stopIfCancelled() {
                        if (steps.size() == 2) throw new CancellationException();
                    }
                };
        assertThatThrownBy(() ->
                        new ChangesSince(workspace)
                                .between(blackpool(), daysAgo(1), AsAt.NOW, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(steps).containsExactly("0 of 4", "1 of 4");
    }

    private Target target(LocalDate on, double aim, int year) {
        Target target =
                new Target(
                        0,
                        blackpool().id(),
                        indicator().id(),
                        Breakdown.TOTAL,
                        new Target.Point(Period.academicYearEnding(2019), 60),
                        new Target.Point(Period.academicYearEnding(year), aim),
                        "Plan",
                        "Board",
                        on);
        workspace.targets().add(target);
        return standing();
    }

    private Target standing() {
        return workspace.targets().of(blackpool()).getFirst();
    }

    private Target moved(Target from, LocalDate on, double aim) {
        workspace
                .targets()
                .move(
                        from,
                        new Target(
                                0,
                                from.area(),
                                from.indicator(),
                                from.breakdown(),
                                from.baseline(),
                                new Target.Point(from.aim().period(), aim),
                                from.source(),
                                from.owner(),
                                on));
        return standing();
    }

    private Project project(String title, Lifetime lifetime, Project.Decision... decisions) {
        return new Project(
                0,
                title,
                List.of(blackpool().id()),
                lifetime,
                0,
                0,
                "",
                "",
                "",
                List.of(),
                List.of(decisions));
    }

    private static Project.Decision decision(LocalDate on, Project.Kind kind) {
        return new Project.Decision(on, kind, "Agreed.");
    }

    private AreaNote note(
            String text, LocalDate on, @org.jspecify.annotations.Nullable Long indicator) {
        return new AreaNote(0, blackpool().id(), indicator, null, null, "Kim", on, text);
    }

    private static AsAt daysAgo(int days) {
        return AsAt.endOf(TODAY.minusDays(days));
    }

    private ChangesFacts since(AsAt meeting) {
        return between(meeting, AsAt.NOW);
    }

    private ChangesFacts between(AsAt first, AsAt second) {
        return new ChangesSince(workspace).between(blackpool(), first, second, Progress.NONE);
    }

    private static List<String> words(ChangesFacts facts, Kind kind) {
        return facts.of(kind).stream().map(ChangeLine::words).toList();
    }

    private AsAt lastImport() {
        return new AsAt(workspace.batches().all().getFirst().at());
    }

    private Area blackpool() {
        return workspace.areas().byCode("E06000009").orElseThrow();
    }

    private Indicator indicator() {
        return workspace.indicators().byCode("GLD").orElseThrow();
    }

    private static String lait(String... rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            String place =
                    switch (cells[1]) {
                        case "Blackpool" -> "890,North West";
                        case "Leeds" -> "383,Yorkshire and The Humber";
                        default -> "970,";
                    };
            text.append("GLD,Good level of development,%s,%s\n".formatted(row, place));
        }
        return text.toString();
    }

    private void bringIn(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        new FileImport(workspace).run(file, new ImportOptions(false, false, "Kim"), Progress.NONE);
    }
}
