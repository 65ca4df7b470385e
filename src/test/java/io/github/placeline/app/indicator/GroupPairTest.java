package io.github.placeline.app.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Breakdown;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two groups beside each other.
class GroupPairTest {

    private static final Breakdown GIRLS = Breakdown.of(Map.of("sex", "Girls"));
    private static final Breakdown BOYS = Breakdown.of(Map.of("sex", "Boys"));

    @Test
    void takesOtherGroupsThatAreChosen() {
        assertThat(new GroupPair(GIRLS, BOYS).choosing(GIRLS, Breakdown.TOTAL))
                .isEqualTo(new GroupPair(GIRLS, Breakdown.TOTAL));
    }

    @Test
    void turnsRoundRatherThanSetAGroupBesideItself() {
        assertThat(new GroupPair(GIRLS, BOYS).choosing(BOYS, BOYS))
                .isEqualTo(new GroupPair(BOYS, GIRLS));
        assertThat(new GroupPair(GIRLS, BOYS).choosing(GIRLS, GIRLS))
                .isEqualTo(new GroupPair(BOYS, GIRLS));
    }
}
