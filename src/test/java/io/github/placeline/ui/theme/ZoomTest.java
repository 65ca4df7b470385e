package io.github.placeline.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoomTest {
    @ParameterizedTest(name = "{0} %: larger {1}, smaller {2}, body {3} px")
    @CsvSource({"100, 110, 100, 15", "125, 150, 110, 18.75", "200, 200, 175, 30"})
    void movesByStepsAndStopsAtTheEnds(int percent, int larger, int smaller, double body) {
        Zoom zoom = new Zoom(percent);

        assertThat(zoom.larger().percent()).isEqualTo(larger);
        assertThat(zoom.smaller().percent()).isEqualTo(smaller);
        assertThat(zoom.bodySize()).isEqualTo(body);
    }

    @ParameterizedTest(name = "{0} % is nearest to {1} %")
    @CsvSource({"100, 100", "120, 125", "160, 150", "500, 200", "0, 100"})
    void takesTheStepNearestToWhatWasKept(int kept, int step) {
        assertThat(Zoom.near(kept)).isEqualTo(new Zoom(step));
    }
}
