package io.github.placeline.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorViewTest {

    @TempDir private static Path folder;

    private static Workspace workspace;
    private static Area area;

    @BeforeAll
    static void demo() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
    }

    private static IndicatorQuestion question(String code) {
        return IndicatorQuestion.of(area, new IndicatorLookup(workspace).find(code));
    }

    private static IndicatorFacts facts(IndicatorQuestion question) {
        return new IndicatorView(workspace).facts(question);
    }

    @Test
    void setsTheAreaBesideItsWorld() {
        IndicatorFacts facts = facts(question("good-level"));

        assertThat(facts.countryName()).isEqualTo("Invented England");
        assertThat(facts.region()).isNotNull();
        assertThat(facts.region().area().name()).isEqualTo("Northmarch (invented)");
        assertThat(facts.neighbours()).hasSize(2);
        assertThat(facts.comparison().rank()).isNotNull();
        assertThat(facts.comparison().rank().of()).isEqualTo(3);
        assertThat(facts.position().standing()).isEqualTo(Standing.WORSE);
        assertThat(facts.programmes()).hasSize(1);
        assertThat(facts.targets()).hasSize(1);
    }

    @Test
    void saysTheAnswerInDisplayedFigures() {
        IndicatorFacts facts = facts(question("phonics"));
        TableRow last = facts.rows().getLast();

        assertThat(facts.sentence())
                .startsWith("In 2024/25, Saltmere (invented) was at " + last.area().text() + "%")
                .contains("Invented England (" + last.country().text() + "%)");
    }

    @ParameterizedTest(name = "{0}: {1} rows from {2}")
    @CsvSource(
            textBlock =
                    """
                    5 years,  4, 2021/22
                    10 years, 8, 2015/16
                    15 years, 13, 2010/11
                    All,      13, 2010/11
                    """)
    void keepsRowsAndSourcesToTheWindow(String words, int rows, String first) {
        Window window =
                Window.USUAL.stream()
                        .filter(one -> one.words().equals(words))
                        .findFirst()
                        .orElseThrow();
        IndicatorFacts facts = facts(question("phonics").with(window));

        assertThat(facts.rows()).hasSize(rows);
        assertThat(facts.rows().getFirst().label()).isEqualTo(first);
        assertThat(facts.sources())
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.name()).isEqualTo("Placeline demonstration");
                    assertThat(file.lines()).hasSize(rows * 5);
                });
    }

    @Test
    void countsChangesSinceTheSeriesBreakOnly() {
        IndicatorFacts facts = facts(question("good-level").with(Window.ALL));

        assertThat(facts.keyFigures())
                .extracting(KeyFigure::heading)
                .contains("Change since the series break, 2021/22")
                .contains("Gap with Invented England", "Rank among local authorities, 2024/25");
        assertThat(facts.gaps().gaps().getFirst().period().endYear()).isEqualTo(2022);
        assertThat(facts.breaks()).singleElement().matches(one -> one.first().endYear() == 2022);
    }

    @Test
    void marksProvisionalFiguresAndWithheldOnes() {
        TableRow provisional = facts(question("persistent-absence")).rows().getLast();
        assertThat(provisional.area().mark()).isEqualTo("[p]");
        assertThat(provisional.area().words()).endsWith("%, provisional");

        assertThat(facts(question("plans-in-time")).rows())
                .extracting(TableRow::area)
                .anySatisfy(cell -> {
                    assertThat(cell.text()).isEqualTo("[c]");
                    assertThat(cell.words()).isEqualTo("hidden to protect small numbers");
                });
    }

    @Test
    void setsATermBesideTheSameTermAYearEarlier() {
        IndicatorFacts facts = facts(question("absence-by-term"));

        assertThat(facts.comparison().previous()).isNotNull();
        assertThat(facts.comparison().previous().label()).isEqualTo("Summer 2023/24");
    }

    @Test
    void showsEveryBreakdownByItself() {
        Breakdown disadvantaged = Breakdown.of(Map.of("Disadvantage", "Disadvantaged"));
        IndicatorFacts facts = facts(question("good-level").with(disadvantaged));

        assertThat(facts.breakdowns()).hasSize(3).contains(disadvantaged, Breakdown.TOTAL);
        assertThat(facts.area().breakdown()).isEqualTo(disadvantaged);
        assertThat(facts.targets()).isEmpty();
    }

    @Test
    void knowsNothingBeforeTheImport() {
        IndicatorFacts facts =
                facts(question("phonics").with(new AsAt(Instant.parse("2001-01-01T00:00:00Z"))));

        assertThat(facts.rows()).isEmpty();
        assertThat(facts.sentence())
                .isEqualTo(
                        "The workspace has no figures of this indicator for Saltmere (invented).");
        assertThat(facts.position().standing()).isEqualTo(Standing.NO_DATA);
    }

    @Test
    void comparesTheCountryWithNobody() {
        Area country = new AreaLookup(workspace).find("Invented England");
        IndicatorFacts facts =
                facts(
                        IndicatorQuestion.of(
                                country, new IndicatorLookup(workspace).find("phonics")));

        assertThat(facts.country()).isNull();
        assertThat(facts.gaps().gaps()).isEmpty();
        assertThat(facts.rows()).allMatch(row -> row.gap().isEmpty());
    }

    @Test
    void refusesABreakdownThatTheAreaDoesNotHave() {
        ReadingList readings = new ReadingList(workspace);

        assertThatThrownBy(() ->
                        readings.breakdowns(
                                area, question("good-level").indicator(), Map.of("Sex", "Girls")))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Saltmere (invented) has no figures of \"Good level of development\" for"
                                + " Sex=Girls. It has: Total, Disadvantage=Disadvantaged,"
                                + " Disadvantage=Not disadvantaged.");
    }

    @Test
    void aWindowThatEndsEarlierAnswersForThen() {
        IndicatorFacts facts = facts(question("phonics").with(Window.between(2013, 2019)));

        assertThat(facts.sentence()).startsWith("In 2018/19, Saltmere (invented) was at");
        assertThat(facts.rows().getFirst().label()).isEqualTo("2012/13");
        assertThat(facts.rows().getLast().label()).isEqualTo("2018/19");
        assertThat(facts.recorded()).isEqualTo(new YearRange(2011, 2025));
        assertThat(facts.keyFigures())
                .filteredOn(figure -> figure.kind() == KeyFigure.Kind.RANK)
                .singleElement()
                .satisfies(figure -> assertThat(figure.heading()).endsWith("2018/19"));
    }

    @Test
    void aTargetIsLeftOutOfAWindowThatEndsBeforeTheLatest() {
        assertThat(facts(question("good-level")).chart().target()).isNotNull();
        assertThat(facts(question("good-level").with(Window.between(2013, 2019))).chart().target())
                .isNull();
    }

    @Test
    void setsAnotherAreaBesideIt() {
        Area other = facts(question("phonics")).others().getFirst();
        IndicatorFacts facts = facts(question("phonics").beside(other));

        assertThat(facts.chart().second()).isNotNull();
        assertThat(facts.rows()).allSatisfy(row -> assertThat(row.second().text()).isNotEmpty());
    }

    @Test
    void saysOfTheRankWhereItWasAtFirst() {
        assertThat(facts(question("phonics")).keyFigures())
                .filteredOn(figure -> figure.kind() == KeyFigure.Kind.RANK)
                .singleElement()
                .satisfies(figure -> assertThat(figure.words()).contains("In 2015/16: "));
    }
}
