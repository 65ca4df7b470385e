package io.github.placeline.model.deck;

import static io.github.placeline.model.deck.Layer.AREA;
import static io.github.placeline.model.deck.Layer.ENGLAND;
import static io.github.placeline.model.deck.Layer.GAP;
import static io.github.placeline.model.deck.Layer.REGION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RevealTest {

    @Test
    void showsEnglandFirstThenTheAreaThenTheGap() {
        assertThat(Reveal.ENGLAND_FIRST.views(Set.of(ENGLAND, AREA, GAP, REGION)))
                .containsExactly(
                        Set.of(ENGLAND), Set.of(ENGLAND, AREA), Set.of(ENGLAND, AREA, GAP));
    }

    @Test
    void leavesOutStepsInWhichNothingWouldCome() {
        assertThat(Reveal.ENGLAND_FIRST.views(Set.of(AREA))).containsExactly(Set.of(AREA));
        assertThat(new Reveal(Map.of(AREA, 2, REGION, 5)).views(Set.of(AREA, REGION)))
                .containsExactly(Set.of(AREA), Set.of(AREA, REGION));
    }

    @Test
    void hasOneEmptyViewWhereNothingIsEverShown() {
        assertThat(new Reveal(Map.of()).views(Set.of(AREA))).containsExactly(Set.of());
        assertThat(Reveal.AT_ONCE.views(Set.of())).containsExactly(Set.of());
    }

    @Test
    void putsAPartInAnotherStepOrNone() {
        assertThat(Reveal.ENGLAND_FIRST.with(REGION, 2).of(REGION)).isEqualTo(2);
        assertThat(Reveal.ENGLAND_FIRST.with(GAP, 0).of(GAP)).isZero();
        assertThatThrownBy(() -> Reveal.AT_ONCE.with(AREA, Reveal.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
