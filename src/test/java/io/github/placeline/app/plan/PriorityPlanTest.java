package io.github.placeline.app.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.ui.Made;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriorityPlanTest {

    private static final Area BLACKPOOL = Made.area("Blackpool");
    private static final Indicator ABSENCE = Made.indicator("TotAbs");
    private static final Indicator LEVEL = Made.indicator("FSP_NEW_GOODDEV");
    private static final PriorityPlan PLAN =
            new PriorityPlan(
                    BLACKPOOL,
                    List.of(
                            new Priority(5, BLACKPOOL.id(), 1, "School", List.of(ABSENCE.id())),
                            new Priority(6, BLACKPOOL.id(), 2, "Work", List.of())),
                    List.of(ABSENCE, LEVEL),
                    Outlines.bestFor(BLACKPOOL));

    @Test
    void changesOneThingAtATime() {
        assertThat(PLAN.with("Read"))
                .extracting(Priority::title)
                .containsExactly("School", "Work", "Read");
        assertThat(PLAN.without(0)).extracting(Priority::title).containsExactly("Work");
        assertThat(PLAN.renamed(1, "Jobs"))
                .extracting(Priority::title)
                .containsExactly("School", "Jobs");
        assertThat(PLAN.moved(1, 0)).extracting(Priority::id).containsExactly(6L, 5L);
        assertThat(PLAN.toggled(0, LEVEL).getFirst().indicators())
                .containsExactly(ABSENCE.id(), LEVEL.id());
        assertThat(PLAN.toggled(0, ABSENCE).getFirst().indicators()).isEmpty();
        assertThat(PLAN.priorities()).extracting(Priority::id).containsExactly(5L, 6L);
    }

    @Test
    void takesAnOutlineOverAsFarAsTheWorkspaceHasItsMeasures() {
        Outline blackpool = Outlines.bestFor(BLACKPOOL).getFirst();

        List<Priority> next = PLAN.with(blackpool);

        assertThat(next).hasSize(2 + blackpool.aims().size());
        assertThat(next.get(2).indicators()).containsExactly(LEVEL.id());
    }

    @Test
    void offersAnAreaItsOwnOutlineFirst() {
        Area norwich =
                new Area(
                        1,
                        "E07000148",
                        null,
                        "Norwich",
                        io.github.placeline.model.AreaKind.DISTRICT,
                        "",
                        io.github.placeline.model.Lifetime.ALWAYS,
                        false);

        assertThat(Outlines.bestFor(norwich))
                .hasSize(6)
                .first()
                .returns("Norwich", Outline::name)
                .satisfies(outline -> assertThat(outline.aims()).hasSize(4));
    }

    @Test
    void namesOnlyMeasuresThatHaveAShortName() {
        assertThat(Outlines.bestFor(BLACKPOOL))
                .flatExtracting(Outline::aims)
                .allSatisfy(aim ->
                        assertThat(aim.indicators())
                                .isNotEmpty()
                                .doesNotHaveDuplicates()
                                .allSatisfy(code ->
                                        assertThat(
                                                        io.github.placeline.app.naming.ShortName
                                                                .title(Made.indicator(code)))
                                                .as(code)
                                                .isNotEqualTo(code)));
    }
}
