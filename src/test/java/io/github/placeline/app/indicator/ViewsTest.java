package io.github.placeline.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Term;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The further ways of looking at one record: groups, terms, usual variation.
class ViewsTest {
    @TempDir private static Path folder;
    private static Workspace workspace;
    private static Area area;

    @BeforeAll
    static void make() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
        area = new AreaLookup(workspace).find("Saltmere (invented)");
    }

    private static IndicatorQuestion question(String code) {
        return IndicatorQuestion.of(area, new IndicatorLookup(workspace).find(code))
                .with(Window.ALL);
    }

    private static IndicatorFacts facts(String code) {
        return new IndicatorView(workspace).facts(question(code));
    }

    @Test
    void setsTheDisadvantagedBesideAllOthersToBeginWith() {
        GroupFacts groups = groups("good-level");

        assertThat(groups.pair())
                .isEqualTo(new GroupPair(part("Disadvantaged"), part("Not disadvantaged")));
        assertThat(groups.lines().area().name()).isEqualTo("Disadvantage=Disadvantaged");
        assertThat(groups.lines().region()).isNotNull();
    }

    @Test
    void theGapIsTheFirstLessTheSecondInEveryYear() {
        GroupFacts groups = groups("good-level");

        for (Strand.Entry gap : groups.gap().area().entries()) {
            double one = value(groups.lines().area(), gap);
            double other = value(Objects.requireNonNull(groups.lines().second()), gap);
            assertThat(value(groups.gap().area(), gap)).isCloseTo(one - other, within());
        }
        assertThat(groups.gap().england()).isNotNull();
        assertThat(groups.sentence()).contains(" pp below ", "The gap was");
    }

    @Test
    void theOtherWayRoundTheGapChangesItsSign() {
        GroupFacts groups = groups("good-level");
        GroupPair turned = groups.pair().turned();

        GroupFacts back =
                new GroupView(workspace).facts(question("good-level"), turned, Breakdown::text);

        Strand.Entry last = back.gap().area().entries().getLast();
        assertThat(value(back.gap().area(), last))
                .isCloseTo(-value(groups.gap().area(), last), within());
    }

    @Test
    void saysThatFiguresAreNotToldApart() {
        assertThatThrownBy(() -> groups("phonics"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not told apart by group");
    }

    @Test
    void aTermIsShownWithItsOwnKindOnly() {
        IndicatorFacts facts = facts("absence-by-term");

        ChartContent spring = TermCharts.only(facts.chart(), Term.SPRING);

        assertThat(spring.area().entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(Term.of(entry.period())).isEqualTo(Term.SPRING));
        assertThat(Objects.requireNonNull(spring.england()).entries())
                .allSatisfy(entry -> assertThat(Term.of(entry.period())).isEqualTo(Term.SPRING));
    }

    @Test
    void termsLieOverEachOtherBySchoolYear() {
        IndicatorFacts facts = facts("absence-by-term");

        ChartContent aligned = TermCharts.aligned(facts);

        assertThat(TermCharts.termsIn(facts.area()))
                .containsExactly(Term.AUTUMN, Term.SPRING, Term.SUMMER);
        assertThat(aligned.area().name()).isEqualTo("Autumn");
        assertThat(aligned.area().entries())
                .allSatisfy(entry ->
                        assertThat(entry.period().kind()).isEqualTo(PeriodKind.ACADEMIC_YEAR))
                .hasSameSizeAs(Objects.requireNonNull(aligned.second()).entries());
        assertThat(aligned.notes()).anyMatch(note -> note.contains("than a year earlier"));
    }

    @Test
    void usualVariationWantsTwelvePointsSinceTheBreak() {
        assertThat(UsualVariation.of(facts("absence-by-term"))).isPresent();
        assertThat(UsualVariation.of(facts("phonics"))).isPresent();
        assertThat(UsualVariation.of(facts("good-level"))).isEmpty();
    }

    private static GroupFacts groups(String code) {
        return new GroupView(workspace).facts(question(code), Breakdown::text);
    }

    private static Breakdown part(String value) {
        return Breakdown.of(Map.of("Disadvantage", value));
    }

    private static double value(Strand strand, Strand.Entry at) {
        return strand.entries().stream()
                .filter(entry -> entry.period().equals(at.period()))
                .map(entry -> ((Reading.Published) entry.reading()).value())
                .findFirst()
                .orElseThrow();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-9);
    }
}
