package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the tables that officers send, layout by layout.
class OfficersTableTest {

    private static final ImportOptions SURE = new ImportOptions(false, true, "Kim");

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
    }

    @Test
    void keepsCountsLimitsAndQualityBesideAFigure() throws IOException {
        ImportReport report =
                run(
                        file(
                                "a.csv",
                                """
                                ONS code,Area,Year,Numerator,Denominator,Good level (%),Lower CI,Upper CI,Status
                                E06000009,Blackpool,2018/19,700,1000,70.0,67.1,72.8,provisional
                                E06000015,Derby,2018/19,610,1000,61.0,57.9,64.0,
                                E92000001,England,2018/19,,,71.8,71.7,71.9,final
                                """));

        assertThat(report.counts().added()).isEqualTo(3);
        Observation blackpool = observations("Blackpool", "Good level (%)").getFirst();
        assertThat(blackpool.reading())
                .isEqualTo(
                        new Reading.Published(
                                70.0, new Interval(67.1, 72.8), new Counts(700, 1000)));
        assertThat(blackpool.quality()).isEqualTo(Quality.PROVISIONAL);
        assertThat(run(folder.resolve("a.csv")).counts().unchanged()).isEqualTo(3);

        ImportReport again =
                run(
                        file(
                                "b.csv",
                                """
                                ONS code,Area,Year,Numerator,Denominator,Good level (%),Lower CI,Upper CI,Status
                                E06000009,Blackpool,2018/19,700,1000,70.0,67.0,72.8,provisional
                                """));
        assertThat(again.counts().changed()).isEqualTo(1);
    }

    @Test
    void readsAreasAcross() throws IOException {
        run(
                file(
                        "a.csv",
                        """
                        Overall absence rate (%)

                        Year,Blackpool,Derby,England
                        2017/18,5.1,4.8,4.8
                        2018/19,5.2,x,4.7
                        """));

        assertThat(lines("Blackpool"))
                .containsExactly(
                        "Overall absence rate (%) | Total | 2017/18 | 5.1",
                        "Overall absence rate (%) | Total | 2018/19 | 5.2");
        assertThat(lines("Derby"))
                .containsExactly(
                        "Overall absence rate (%) | Total | 2017/18 | 4.8",
                        "Overall absence rate (%) | Total | 2018/19 | x");
    }

    @Test
    void readsBreakdownsFromColumnsAndFromHeadings() throws IOException {
        run(
                file(
                        "a.csv",
                        """
                        LA,Year,Ethnicity,Attainment 8
                        Derby,2018/19,White,44.1
                        Derby,2018/19,Asian,47.2
                        Derby,2018/19,Total,45.0
                        Leeds,2018/19,White,44.3
                        Leeds,2018/19,Asian,47.9
                        Leeds,2018/19,Total,45.1
                        """));
        run(
                file(
                        "b.csv",
                        """
                        Progress 8
                        LA,Boys,Boys,Girls,Girls
                        ,2017/18,2018/19,2017/18,2018/19
                        Derby,-0.3,-0.2,0.1,0.2
                        Leeds,-0.2,-0.1,0.3,0.4
                        """));

        assertThat(lines("Derby"))
                .containsExactly(
                        "Attainment 8 | Ethnicity=Asian | 2018/19 | 47.2",
                        "Attainment 8 | Ethnicity=White | 2018/19 | 44.1",
                        "Attainment 8 | Total | 2018/19 | 45.0",
                        "Progress 8 | Sex=Boys | 2017/18 | -0.3",
                        "Progress 8 | Sex=Boys | 2018/19 | -0.2",
                        "Progress 8 | Sex=Girls | 2017/18 | 0.1",
                        "Progress 8 | Sex=Girls | 2018/19 | 0.2");
    }

    @Test
    void readsTermsAndIndicatorsAsSheetsAndJoinedCellsAndNamesWhatIsHidden() throws IOException {
        Path path = folder.resolve("terms.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            for (String term : List.of("Autumn", "Spring")) {
                Sheet sheet = book.createSheet(term);
                row(sheet, 0, "Overall absence");
                row(sheet, 2, "Area", "Year", "Rate");
                row(sheet, 3, "Derby", "2017/18", 4.5);
                row(sheet, 4, "", "2018/19", 4.6);
                row(sheet, 5, "Leeds", "2017/18", 4.7);
                row(sheet, 6, "", "2018/19", 4.8);
                row(sheet, 7, "Kent", "2018/19", 9.9);
                sheet.getRow(7).setZeroHeight(true);
                sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
                sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
            }
            book.write(out);
        }

        ImportReport report = run(path);

        assertThat(lines("Leeds"))
                .containsExactly(
                        "Overall absence | Total | Autumn 2017/18 | 4.7",
                        "Overall absence | Total | Autumn 2018/19 | 4.8",
                        "Overall absence | Total | Spring 2017/18 | 4.7",
                        "Overall absence | Total | Spring 2018/19 | 4.8");
        assertThat(report.problems())
                .extracting(Problem::sheet, Problem::line, Problem::text)
                .contains(
                        org.assertj.core.api.Assertions.tuple(
                                "Spring", 8L, "Hidden and not read: line 8."));
        assertThat(observations("Leeds", "Overall absence").getLast().source().sheet())
                .isEqualTo("Spring");
    }

    @Test
    void leavesOutAveragesNotesAndRepeatedHeadersButHoldsATypedTotalBack() throws IOException {
        ImportReport report =
                run(
                        file(
                                "a.csv",
                                """
                                Returns 2025
                                LA,2018/19*,2019/20
                                Derby,4.5,4.6 [r]
                                Leeds [2],"1,234.5",4.8
                                LA,2018/19*,2019/20
                                Group average,4.6,4.7
                                Total,9.1,9.4

                                * Revised
                                """));

        assertThat(report.counts().added()).isEqualTo(4);
        assertThat(report.counts().heldBack()).isEqualTo(2);
        assertThat(lines("Leeds"))
                .containsExactly(
                        "Returns | Total | 2018/19 | 1234.5", "Returns | Total | 2019/20 | 4.8");
        assertThat(observations("Derby", "Returns").getLast().quality()).isEqualTo(Quality.REVISED);
        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.text())
                .contains(
                        "6 “Group average” is no area but worked out from others, so it was left out.",
                        "7 “Total” is not an area that this workspace knows.",
                        "9 1 line holds words and no figures, and was not read: line 9.");
    }

    @Test
    void decidesByThePeriodWhichDorsetIsMeant() throws IOException {
        ImportReport report =
                run(
                        file(
                                "a.csv",
                                """
                                Authority,Year,Rate (%)
                                Dorset,2015/16,5.1
                                Dorset,2018/19,5.2
                                Dorset,2022/23,5.3
                                Poole,2022/23,5.4
                                """));

        assertThat(areasWithFigures()).containsExactly("E06000059", "E10000009");
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.HELD_BACK)
                .extracting(problem -> problem.line() + " " + problem.text())
                .containsExactly(
                        "3 “Dorset” may be Dorset (838) or Dorset (pre-2019) (835).",
                        "5 “Poole” was abolished on 1 April 2019, so it has no figures of later periods; after it came Bournemouth, Christchurch and Poole (839).");
    }

    @Test
    void takesAnAnswerAboutAnAreaAndRemembersItsName() throws IOException {
        Path file =
                file(
                        "a.csv",
                        """
                        Authority,Year,Rate (%)
                        Derby,2018/19,5.1
                        Nottinghm,2018/19,5.2
                        """);
        FileImport importing = new FileImport(workspace);
        ImportReport asked = importing.run(file, SURE, Progress.NONE);
        Fix.UseArea fix =
                asked.groups().stream()
                        .flatMap(group -> group.fixes().stream())
                        .filter(Fix.UseArea.class::isInstance)
                        .map(Fix.UseArea.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(fix.words(1)).isEqualTo("Use Nottingham (code 892)");

        ImportOptions answered =
                new ImportOptions(
                        false, false, "Kim", Answers.NONE.with(fix.remembering("Nottinghm")));
        assertThat(importing.run(file, answered, Progress.NONE).counts().heldBack()).isZero();
        assertThat(importing.run(file, SURE, Progress.NONE).counts().heldBack()).isZero();
        assertThat(lines("Nottingham")).hasSize(1);
    }

    @Test
    void asksWhereItIsNotSureAndRemembersTheAnswerForFilesOfTheShape() throws IOException {
        Path file = file("a.csv", "Where,When,How many\nDerby,2019,3\nLeeds,2019,4\n");
        FileImport importing = new FileImport(workspace);

        assertThatThrownBy(() -> importing.run(file, SURE, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("“When” may be period")
                .hasMessageNotContaining("“Where”");
        Proposal proposal = importing.propose(file, Progress.NONE).orElseThrow();
        assertThat(proposal.isSure()).isFalse();
        assertThat(proposal.sheets().getFirst().rows().getFirst().cells())
                .containsExactly("Derby", "2019", "3");
        Recipe recipe =
                proposal.recipe()
                        .withRule("How many", rule -> rule.withIndicator("Exclusions"))
                        .withTerms(
                                new IndicatorTerms(
                                        "Exclusions",
                                        "EXC",
                                        Unit.NUMBER,
                                        0,
                                        Polarity.LOWER_IS_BETTER,
                                        YearType.ACADEMIC));

        ImportReport report = importing.run(file, SURE.withRecipe(recipe), Progress.NONE);

        Indicator indicator = workspace.indicators().byCode("EXC").orElseThrow();
        assertThat(indicator.flagged()).isFalse();
        assertThat(indicator.polarity()).isEqualTo(Polarity.LOWER_IS_BETTER);
        assertThat(observations("Derby", "Exclusions").getFirst().period().label())
                .isEqualTo("2018/19");
        assertThat(workspace.recipes().ofBatch(report.batch().getAsLong())).isPresent();

        Path next = file("b.csv", "Where,When,How many\nDerby,2020,5\nLeeds,2020,6\n");
        assertThat(importing.propose(next, Progress.NONE).orElseThrow().remembered()).isTrue();
        assertThat(importing.run(next, SURE, Progress.NONE).counts().added()).isEqualTo(2);
        assertThat(observations("Derby", "Exclusions")).hasSize(2);
    }

    @Test
    void refusesARecipeThatDoesNotFit() throws IOException {
        Path file = file("a.csv", "LA,Year,Rate\nDerby,2019,3\n");
        FileImport importing = new FileImport(workspace);
        Recipe recipe =
                importing
                        .propose(file, Progress.NONE)
                        .orElseThrow()
                        .recipe()
                        .withRule("Rate", rule -> rule.withRole(Role.LEFT_OUT));

        assertThatThrownBy(() -> importing.run(file, SURE.withRecipe(recipe), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not fit a.csv")
                .hasMessageContaining("LA, Year, Rate");
    }

    @Test
    void readsATableIntoTheIndicatorThatHasItsNameAndOffersThoseWithCloseOnes() throws IOException {
        run(file("a.csv", "LA,Year,Rate of permanent exclusions\nDerby,2018/19,0.1\n"));

        Path close = file("b.csv", "LA,Year,Permanent exclusions rate\nDerby,2019/20,0.2\n");
        ImportReport report = run(close);
        run(file("c.csv", "LA,Year,RATE OF PERMANENT EXCLUSIONS\nDerby,2020/21,0.3\n"));

        assertThat(workspace.indicators().all())
                .extracting(Indicator::name)
                .containsExactlyInAnyOrder(
                        "Rate of permanent exclusions", "Permanent exclusions rate");
        assertThat(workspace.indicators().all()).allMatch(Indicator::flagged);
        assertThat(report.problems())
                .extracting(Problem::text)
                .anyMatch(text ->
                        text.startsWith(
                                "“Permanent exclusions rate” is new. If it is the same as “Rate of permanent exclusions”"));
        assertThat(
                        new FileImport(workspace)
                                .propose(
                                        file(
                                                "d.csv",
                                                "LA,Year,Rate: permanent exclusions\nDerby,2018/19,0.1\n"),
                                        Progress.NONE)
                                .orElseThrow()
                                .indicators()
                                .getFirst()
                                .known())
                .isNotEmpty();
    }

    @Test
    void aBatchTakenBackLeavesTheWorkspaceAsItWas() throws IOException {
        run(file("a.csv", "LA,Year,Exclusions\nDerby,2018/19,3.1\n"));
        ImportReport second = run(file("b.csv", "LA,Year,Exclusions\nDerby,2019/20,3.2\n"));

        workspace
                .batches()
                .undo(workspace.batches().byId(second.batch().getAsLong()).orElseThrow());

        assertThat(lines("Derby")).containsExactly("Exclusions | Total | 2018/19 | 3.1");
        assertThat(workspace.recipes().all()).hasSize(1);
    }

    private static void row(Sheet sheet, int line, Object... cells) {
        Row row = sheet.createRow(line);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Double number) row.createCell(column).setCellValue(number);
            else if (!cells[column].equals(""))
                row.createCell(column).setCellValue(cells[column].toString());
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportReport run(Path file) {
        return new FileImport(workspace).run(file, SURE, Progress.NONE);
    }

    private List<String> areasWithFigures() {
        return workspace.areas().withFigures().stream().map(Area::code).sorted().toList();
    }

    private Area area(String name) {
        return workspace.areas().all().stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Observation> observations(String area, String indicator) {
        Indicator named =
                workspace.indicators().all().stream()
                        .filter(each -> each.name().equals(indicator))
                        .findFirst()
                        .orElseThrow();
        return workspace.series().of(area(area), named, Breakdown.TOTAL, AsAt.NOW).observations();
    }

    /// Every figure of an area: indicator, breakdown, period and reading.
    private List<String> lines(String name) {
        Map<String, String> lines = new TreeMap<>();
        for (Indicator indicator : workspace.indicators().all()) {
            for (Breakdown breakdown : workspace.indicators().breakdownsOf(indicator)) {
                for (Observation observation :
                        workspace
                                .series()
                                .of(area(name), indicator, breakdown, AsAt.NOW)
                                .observations()) {
                    String reading =
                            switch (observation.reading()) {
                                case Reading.Published(var value, _, _) -> String.valueOf(value);
                                case Reading.Withheld(var typed, _) -> typed;
                                case Reading.Absent _ -> "absent";
                            };
                    lines.put(
                            "%s | %s | %s"
                                    .formatted(
                                            indicator.name(),
                                            breakdown.text(),
                                            observation.periodAsPublished()),
                            reading);
                }
            }
        }
        List<String> all = new ArrayList<>();
        lines.forEach((key, reading) -> all.add(key + " | " + reading));
        return all;
    }
}
