package io.github.placeline.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Area;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardViewTest {

    @TempDir private static Path folder;

    private static Workspace workspace;
    private static Area area;

    @BeforeAll
    static void demo() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = Demonstration.firstArea(workspace);
    }

    private static DashboardFacts facts() {
        return new DashboardView(workspace).facts(DashboardQuestion.of(area));
    }

    private static List<TileFacts> tiles(DashboardFacts facts) {
        return facts.sections().stream().flatMap(section -> section.tiles().stream()).toList();
    }

    @Test
    void saysWhatTheAreaIs() {
        assertThat(facts().header().line())
                .isEqualTo(
                        "Northmarch (invented) · Local authority · Invented · Invented Areas"
                                + " programme, 2017 to 2022");
        assertThat(facts().country()).isEqualTo("Invented England");
    }

    @Test
    void putsTilesUnderThePrioritiesOfTheArea() {
        assertThat(facts().sections())
                .extracting(Section::label)
                .containsExactly("Priority 1", "Priority 2", "Priority 3", "Priority 4");
        assertThat(facts().sections().getFirst().title()).isEqualTo("A good start");
    }

    @Test
    void putsTilesUnderTopicsWhereThereAreNoPriorities() {
        Area country = new AreaLookup(workspace).find("Invented England");

        assertThat(new DashboardView(workspace).facts(DashboardQuestion.of(country)).sections())
                .extracting(Section::label)
                .containsOnly("");
    }

    @Test
    void countsEveryTileOnce() {
        DashboardFacts facts = facts();
        Since since = facts.since();

        assertThat(since).isNotNull();
        assertThat(since.tally().counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(tiles(facts).size());
        assertThat(since.baseline().words()).isEqualTo("2022, programme end");
        assertThat(facts.sinceProgramme()).isNotNull();
        assertThat(facts.sinceProgramme().baseline().year()).isEqualTo(2017);
    }

    @Test
    void countsFromAnyYear() {
        DashboardFacts facts =
                new DashboardView(workspace).facts(DashboardQuestion.of(area).since(2017));

        assertThat(facts.since()).isNotNull();
        assertThat(facts.since().baseline().words()).isEqualTo("2017, programme start");
        assertThat(facts.sinceProgramme()).isNull();
    }

    @Test
    void judgesNothingAcrossASeriesBreak() {
        DashboardFacts facts =
                new DashboardView(workspace).facts(DashboardQuestion.of(area).since(2017));

        assertThat(tile(facts, "good-level").summary()).isEqualTo(Summary.NO_DATA);
        assertThat(tile(facts, "phonics").summary()).isEqualTo(Summary.CLOSING_THE_GAP);
    }

    @Test
    void writesATileAsItIsDisplayed() {
        TileFacts tile = tile(facts(), "suspensions");

        assertThat(tile.title()).isEqualTo("Suspensions");
        assertThat(tile.subLine()).isEqualTo("For each 100 pupils · lower is better");
        assertThat(tile.period()).isEqualTo("per 100, 2024/25");
        assertThat(tile.value()).matches("\\d+\\.\\d");
        assertThat(tile.gap()).matches("\\d\\.\\d per 100 above Invented England");
        assertThat(tile.position().standing()).isEqualTo(Standing.WORSE);
        assertThat(tile.words())
                .startsWith("Suspensions, lower is better: " + tile.value() + " per 100, 2024/25")
                .contains(tile.gap(), tile.benchmark(), "Worse.");
    }

    @Test
    void marksWhatIsSpecialAboutATile() {
        assertThat(tile(facts(), "good-level").marks()).containsExactly("[b] 2022");
        assertThat(tile(facts(), "persistent-absence").marks()).containsExactly("[p]");
        assertThat(tile(facts(), "free-meals").summary()).isEqualTo(Summary.NOT_JUDGED);
        assertThat(tile(facts(), "good-level").direction()).isEqualTo(TrendVerdict.TOO_FEW_POINTS);
    }

    @Test
    void keepsTitlesToOneLine() {
        assertThat(tiles(facts())).allMatch(tile -> tile.title().length() <= ShortName.LENGTH);
    }

    @Test
    void isEmptyForAnAreaWithoutFigures() {
        Area blackpool = new AreaLookup(workspace).find("Blackpool");
        DashboardFacts facts = new DashboardView(workspace).facts(DashboardQuestion.of(blackpool));

        assertThat(facts.isEmpty()).isTrue();
        assertThat(facts.since()).isNull();
        assertThat(facts.baselines()).isEmpty();
    }

    private static TileFacts tile(DashboardFacts facts, String code) {
        return tiles(facts).stream()
                .filter(tile -> tile.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
