package io.github.placeline.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayPlanTest {

    private static final Display LAPTOP = new Display(0, 0, 1440, 900);
    private static final Display PROJECTOR = new Display(1440, 0, 1024, 768);

    @Test
    void showsSlidesWherePresenterDoesNotSit() {
        assertThat(DisplayPlan.of(List.of(LAPTOP, PROJECTOR), -1, 700, 400))
                .isEqualTo(new DisplayPlan(PROJECTOR, LAPTOP));
        assertThat(DisplayPlan.of(List.of(LAPTOP, PROJECTOR), -1, 1500, 400))
                .isEqualTo(new DisplayPlan(LAPTOP, PROJECTOR));
    }

    @Test
    void showsSlidesWhereSomebodyChose() {
        assertThat(DisplayPlan.of(List.of(LAPTOP, PROJECTOR), 0, 700, 400))
                .isEqualTo(new DisplayPlan(LAPTOP, PROJECTOR));
    }

    @Test
    void hasNoPresenterViewOnASingleDisplay() {
        assertThat(DisplayPlan.of(List.of(LAPTOP), 1, 700, 400))
                .isEqualTo(new DisplayPlan(LAPTOP, null));
    }

    @Test
    void findsTheMainDisplayForAWindowThatIsOnNone() {
        assertThat(DisplayPlan.of(List.of(LAPTOP, PROJECTOR), -1, 9000, 400))
                .isEqualTo(new DisplayPlan(PROJECTOR, LAPTOP));
    }
}
