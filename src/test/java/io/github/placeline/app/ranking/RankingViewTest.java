package io.github.placeline.app.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.compare.CompareTable;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankingViewTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area looked;
    private static Indicator good;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        looked = Demonstration.firstArea(demo);
        good = demo.indicators().byCode("good-level").orElseThrow();
    }

    private static Ranking ranking(RankingQuestion question) {
        return new RankingView(demo).facts(question);
    }

    @Test
    void agreesWithTheComparisonOfTheCommandLine() {
        Ranking ranking = ranking(RankingQuestion.of(looked, good));

        new CompareTable(demo)
                .compare(
                        List.of(looked),
                        List.of(good),
                        AsAt.NOW,
                        part -> {
                            RankedRow own = ranking.looked().orElseThrow();
                            assertThat(own.rank()).isEqualTo(part.comparisons().getFirst().rank());
                            assertThat(own.band()).isEqualTo(part.comparisons().getFirst().band());
                        });
        assertThat(ranking.sentence())
                .contains(looked.name())
                .contains(" of " + ranking.published());
    }

    @Test
    void putsTheBestFirstAndTheCountryWhereItsFigureIs() {
        Ranking ranking = ranking(RankingQuestion.of(looked, good));
        List<Integer> places =
                ranking.rows().stream()
                        .filter(row -> row.rank() != null)
                        .map(row -> row.rank().place())
                        .toList();

        assertThat(places).isSorted().startsWith(1);
        assertThat(ranking.rows())
                .filteredOn(row -> row.area().kind() == AreaKind.COUNTRY)
                .hasSize(1)
                .allMatch(row -> row.rank() == null && row.hasValue());
        assertThat(ranking.holding().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(places.size());
    }

    @Test
    void showsAnEarlierPeriodWhenAsked() {
        Ranking newest = ranking(RankingQuestion.of(looked, good));
        Ranking before =
                ranking(newest.question().in(newest.periods().get(newest.periods().size() - 1)));

        assertThat(newest.period()).isEqualTo(newest.periods().getFirst());
        assertThat(before.period()).isNotEqualTo(newest.period());
        assertThat(before.sentence()).contains(before.periods().getLast().label());
    }

    @Test
    void saysSoWhenNothingIsStored() {
        Workspace empty = Workspace.create(folder.resolve("empty.placeline"));
        Ranking none =
                new RankingView(empty)
                        .facts(
                                RankingQuestion.of(
                                        empty.areas().byCode("E06000009").orElseThrow(), good));

        assertThat(none.rows()).isEmpty();
        assertThat(none.sentence()).isEqualTo("No figures are stored for this indicator yet.");
    }

    @Test
    void copiesTiesAsWords() {
        assertThat(RankingSheet.tabSeparated(ranking(RankingQuestion.of(looked, good))))
                .startsWith("Place\tLocal authority\t")
                .doesNotContain("\n=");
    }
}
