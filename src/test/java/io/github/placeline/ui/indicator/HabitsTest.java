package io.github.placeline.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.ui.KeptChoices;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private final KeptChoices choices = new KeptChoices();

    @Test
    void beginsWithTenYearsAndTheUsualCompanions() {
        Habits habits = new Habits(choices);

        assertThat(habits.window()).isEqualTo(Window.TEN);
        assertThat(habits.companions()).isEqualTo(Companion.USUAL);
    }

    @Test
    void comesBackToWhatWasChosen() {
        Habits habits = new Habits(choices);
        habits.keep(EnumSet.of(Companion.COUNTRY, Companion.AUTHORITIES));
        habits.keep(Window.ALL);

        Habits later = new Habits(choices);

        assertThat(later.companions()).containsExactly(Companion.COUNTRY, Companion.AUTHORITIES);
        assertThat(later.window()).isEqualTo(Window.ALL);
    }

    @Test
    void nothingAtAllIsAChoiceToo() {
        new Habits(choices).keep(Set.of());

        assertThat(new Habits(choices).companions()).isEmpty();
    }

    @Test
    void yearsOfOneIndicatorAreNotKeptForAnother() {
        Habits habits = new Habits(choices);
        habits.keep(Window.FIVE);
        habits.keep(Window.between(2013, 2019));

        assertThat(habits.window()).isEqualTo(Window.FIVE);
    }

    @Test
    void passesOverWordsThatMeanNothing() {
        choices.put("indicator.window", "7 years");
        choices.put("indicator.companions", "moon,country");

        assertThat(new Habits(choices).window()).isEqualTo(Window.TEN);
        assertThat(new Habits(choices).companions()).containsExactly(Companion.COUNTRY);
    }
}
