package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is out of the ordinary in a file, beside what the workspace holds.
class ChecksTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        run(record(), Answers.NONE);
    }

    @Test
    void holdsAPercentageBackThatItsRecordSaysCannotBe() throws IOException {
        ImportReport report = run(row(2020, "Torbay", 880, 104.2), Answers.NONE);

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0));
        assertThat(report.written()).isFalse();
        ProblemGroup group = report.groups().getFirst();
        assertThat(group.sentence()).isEqualTo("Line 2: GLD, Torbay, 2020: 104.2% is above 100%.");
        assertThat(group.fixes())
                .extracting(fix -> fix.words(group.rows()))
                .containsExactly("Leave out this row", "Accept the value as it is");
    }

    @Test
    void takesAnImpossiblePercentageWhenSomebodyAcceptsIt() throws IOException {
        String rows = row(2020, "Torbay", 880, 104.2);
        ProblemGroup group = run(rows, Answers.NONE).groups().getFirst();

        ImportReport left = run(rows, Answers.NONE.with(group.fixes().getFirst()));
        ImportReport accepted = run(rows, Answers.NONE.with(group.fixes().getLast()));

        assertThat(left.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 0, 0));
        assertThat(accepted.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0, 0));
    }

    @Test
    void warnsOfAJumpAndASlipOfScaleWithoutHoldingThemBack() throws IOException {
        ImportReport report =
                run(row(2020, "Blackpool", 890, 92) + row(2020, "Torbay", 880, 0.63), Answers.NONE);

        assertThat(report.written()).isTrue();
        assertThat(report.counts().added()).isEqualTo(2);
        assertThat(warnings(report))
                .containsExactly(
                        "Line 2: GLD, Blackpool, 2020: 92 is far from its 10 earlier readings,"
                                + " whose median is 64.5 (7 robust deviations).",
                        "Line 3: GLD, Torbay, 2020: 0.63 among readings of about 64.5 looks 100"
                                + " times too small.");
    }

    @Test
    void saysOnceThatAnIndicatorMovedInsteadOfNamingEveryArea() throws IOException {
        String before =
                IntStream.range(0, 12)
                        .mapToObj(area ->
                                IntStream.range(2010, 2016)
                                        .mapToObj(year -> row("ABS", year, area, 4 + year % 2))
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining());
        run(before, Answers.NONE);
        String after =
                IntStream.range(0, 12)
                        .mapToObj(area -> row("ABS", 2020, area, 30))
                        .collect(Collectors.joining());

        assertThat(warnings(run(after, Answers.NONE)))
                .containsExactly(
                        "Line 2: ABS, 2020: 12 of 12 readings are far from the earlier ones of their"
                                + " series, so it is the indicator that moved.");
    }

    @Test
    void warnsWhereEnglandDiffersFromWhatIsStored() throws IOException {
        run(row(2019, "England", 970, 71.8), Answers.NONE);

        ImportReport report = run(row(2019, "England", 970, 72), Answers.NONE);

        assertThat(report.counts().changed()).isEqualTo(1);
        assertThat(warnings(report))
                .containsExactly(
                        "Line 2: GLD, England, 2019: 72 differs from the stored figure, 71.8.");
    }

    @Test
    void warnsOfAPeriodThatHasNotBegun() throws IOException {
        int year = LocalDate.now(ZoneId.systemDefault()).getYear() + 5;
        ImportReport report =
                run(row(year, "Blackpool", 890, 66) + row(year, "Torbay", 880, 66), Answers.NONE);

        assertThat(report.written()).isTrue();
        assertThat(warnings(report)).containsExactly("Line 2 and 1 more: A period has not begun.");
    }

    @Test
    void saysNothingOfTheOrdinary() throws IOException {
        ImportReport report =
                run(row(2020, "Blackpool", 890, 66) + row(2020, "Torbay", 880, 67), Answers.NONE);

        assertThat(report.groups()).isEmpty();
    }

    private static List<String> warnings(ImportReport report) {
        return report.groups().stream()
                .filter(group -> group.severity() == Severity.WARNING)
                .map(ProblemGroup::sentence)
                .toList();
    }

    /// Ten years of four places between 60 and 69.
    private static String record() {
        return IntStream.range(2010, 2020)
                .mapToObj(year ->
                        row(year, "Blackpool", 890, year - 1950)
                                + row(year, "Torbay", 880, year - 1950)
                                + row(year, "Bury", 351, year - 1950)
                                + row(year, "Bolton", 350, year - 1950))
                .collect(Collectors.joining());
    }

    private static String row(int year, String area, int number, double value) {
        return "GLD,Good level of development (%%),%d,%s,%s,%d,\n"
                .formatted(year, area, value, number);
    }

    /// One of the authorities numbered from 301.
    private static String row(String indicator, int year, int area, double value) {
        return "%s,,%d,,%s,%d,\n".formatted(indicator, year, value, 301 + area);
    }

    private ImportReport run(String rows, Answers answers) throws IOException {
        Path file = Files.writeString(folder.resolve("long.csv"), HEADER + rows);
        return new FileImport(workspace)
                .run(file, new ImportOptions(false, false, "Kim", answers), Progress.NONE);
    }
}
