package io.github.placeline.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.plan.ColumnReading;
import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.plan.Outcome;
import io.github.placeline.importing.plan.PlanRow;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    private static final String HEADER =
            "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n";
    private static final String BEFORE =
            """
            GLD,Good level of development (%),2018/19,Blackpool,70.4,890,
            GLD,,2018/19,England,71.8,970,
            GLD,,2018/19,Bury,-,351,
            """;
    private static final String AFTER =
            """
            GLD,,2018/19,Blackpool,70.6,890,
            GLD,,2018/19,England,71.8,970,
            GLD,,2018/19,Bury,66,351,
            GLD,,2019/20,Bolton,65,350,
            GLD,,2019/20,Bolton,65,350,
            GLD,,2019/20,Atlantis,64.6,,
            GLD,,2019/20,Oldham,1,353,
            GLD,,2019/20,Oldham,2,353,
            """;

    @TempDir private Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        new FileImport(workspace)
                .run(
                        file(BEFORE),
                        new ImportOptions(false, false, "Kim", Answers.NONE),
                        Progress.NONE);
    }

    @Test
    void countsEveryRowOnce() throws IOException {
        Listing listing = check(AFTER).listing();

        assertThat(listing.count(Outcome.HELD_BACK)).isEqualTo(3);
        assertThat(listing.count(Outcome.CHANGED)).isEqualTo(2);
        assertThat(listing.count(Outcome.NEW)).isEqualTo(1);
        assertThat(listing.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(listing.count(Outcome.LEFT_OUT)).isZero();
    }

    @Test
    void putsWhatNeedsAnAnswerFirst() throws IOException {
        assertThat(rows(null, ""))
                .extracting(PlanRow::line)
                .containsExactly(7L, 8L, 9L, 2L, 4L, 5L, 3L, 6L);
    }

    @Test
    void saysWhatIsStoredAndWhatTheFileSays() throws IOException {
        assertThat(rows(Outcome.CHANGED, ""))
                .extracting(PlanRow::area, PlanRow::stored, PlanRow::given)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Blackpool",
                                new Reading.Published(70.4),
                                new Reading.Published(70.6)),
                        org.assertj.core.api.Assertions.tuple(
                                "Bury",
                                new Reading.Withheld("-", Withholding.NO_NUMBER),
                                new Reading.Published(66)));
        assertThat(rows(Outcome.NEW, "").getFirst())
                .isEqualTo(
                        new PlanRow(
                                Outcome.NEW,
                                5,
                                "Good level of development (%)",
                                "Bolton",
                                "Total",
                                "2019/20",
                                Unit.PERCENT,
                                Reading.ABSENT,
                                Quality.UNSTATED,
                                new Reading.Published(65),
                                Quality.UNSTATED,
                                "",
                                ""));
    }

    @Test
    void listsRowsThatCouldNotBeReadAsTheyStandInTheFile() throws IOException {
        PlanRow atlantis = rows(Outcome.HELD_BACK, "").getFirst();

        assertThat(atlantis.area()).isEqualTo("Atlantis");
        assertThat(atlantis.period()).isEqualTo("2019/20");
        assertThat(atlantis.asTyped()).isEqualTo("64.6");
        assertThat(atlantis.why())
                .isEqualTo("“Atlantis” is not an area that this workspace knows.");
    }

    @ParameterizedTest(name = "“{0}” finds lines {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    blackpool      | 2
                    BOLTON 2019    | 5 6
                    good oldham    | 8 9
                    atlantis       | 7
                    not an area    | 7
                    repeats        | 6
                    nowhere        |
                    """)
    void findsByWordsOrLine(String words, @Nullable String lines) throws IOException {
        List<String> found =
                rows(null, words).stream().map(row -> String.valueOf(row.line())).toList();

        assertThat(String.join(" ", found)).isEqualTo(lines == null ? "" : lines);
    }

    @Test
    void listsARowThatIsLeftOutAsSuch() throws IOException {
        CheckedFile checked = check(AFTER);
        Answers answers =
                Answers.NONE.with(checked.report().groups().getFirst().fixes().getFirst());

        Listing listing = check(AFTER, answers).listing();

        assertThat(listing.count(Outcome.LEFT_OUT)).isEqualTo(1);
        assertThat(listing.view(Outcome.LEFT_OUT, "").at(0).area()).isEqualTo("Atlantis");
    }

    @Test
    void listsAConflictThatIsNotWantedAsLeftOut() throws IOException {
        CheckedFile checked = check(AFTER);
        Answers answers = Answers.NONE.with(checked.report().groups().get(1).fixes().getLast());

        CheckedFile answered = check(AFTER, answers);

        assertThat(answered.listing().count(Outcome.LEFT_OUT)).isEqualTo(2);
        assertThat(answered.report().counts().heldBack()).isEqualTo(1);
    }

    @Test
    void saysHowTheColumnsOfATidyFileWereRead() throws IOException {
        Path tidy =
                Files.writeString(
                        folder.resolve("tidy.csv"),
                        """
                        time_period,time_identifier,geographic_level,country_code,country_name,sex,readers
                        202324,Academic year,National,E92000001,England,Total,71.8
                        202324,Academic year,National,E92000001,England,Boys,69
                        202324,Academic year,National,E92000001,England,Girls,74
                        """);
        Files.writeString(
                folder.resolve("tidy.meta.csv"),
                """
                col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column
                sex,Filter,Sex,,,,,
                readers,Indicator,Reads well,,%,1,,
                """);

        CheckedFile checked =
                new FileImport(workspace)
                        .check(
                                tidy,
                                new ImportOptions(true, true, "Kim", Answers.NONE),
                                Progress.NONE);

        assertThat(checked.columns())
                .extracting(ColumnReading::name, ColumnReading::means, ColumnReading::remark)
                .contains(
                        org.assertj.core.api.Assertions.tuple("time_period", "Period", "1 period"),
                        org.assertj.core.api.Assertions.tuple("country_name", "Area", ""),
                        org.assertj.core.api.Assertions.tuple("sex", "Filter", "Boys, Girls"),
                        org.assertj.core.api.Assertions.tuple("readers", "Value", "Reads well"));
    }

    @Test
    void holdsNothingForAFileWithoutReadings() throws IOException {
        Path dictionary =
                Files.writeString(
                        folder.resolve("n.csv"),
                        "la_number,rank,neighbour_number,closeness\n890,1,351,close\n");

        CheckedFile checked =
                new FileImport(workspace)
                        .check(
                                dictionary,
                                new ImportOptions(true, true, "Kim", Answers.NONE),
                                Progress.NONE);

        assertThat(checked.report().counts().added()).isEqualTo(1);
        assertThat(checked.listing().view(null, "").size()).isZero();
    }

    private List<PlanRow> rows(@Nullable Outcome only, String words) throws IOException {
        Listing.View view = check(AFTER).listing().view(only, words);
        return IntStream.range(0, view.size()).mapToObj(view::at).toList();
    }

    private CheckedFile check(String rows) throws IOException {
        return check(rows, Answers.NONE);
    }

    private CheckedFile check(String rows, Answers answers) throws IOException {
        return new FileImport(workspace)
                .check(file(rows), new ImportOptions(true, true, "Kim", answers), Progress.NONE);
    }

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("long.csv"), HEADER + rows);
    }
}
