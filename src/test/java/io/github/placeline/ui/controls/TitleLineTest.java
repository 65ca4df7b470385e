package io.github.placeline.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLineTest {

    /// A title that wraps: as high as its width makes it.
    private static final class Wrapping extends Region {
        private final double whole;

        Wrapping(double whole) {
            this.whole = whole;
        }

        @Override
        public javafx.geometry.Orientation getContentBias() {
            return javafx.geometry.Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefWidth(double height) {
            return whole;
        }

        @Override
        protected double computePrefHeight(double width) {
            return width <= 0 ? 30 : 30 * Math.ceil(whole / width);
        }
    }

    @ParameterizedTest(name = "a title of {0} and tools of {1} in {2}: beside {3}")
    @CsvSource({
        "300,  400, 1000, true",
        "1100, 400, 1300, true",
        "1100, 520, 900,  false",
        "200,  500, 760,  true",
        "200,  900, 800,  false"
    })
    void putsTheToolsUnderATitleThatTheyWouldSqueeze(
            double title, double tools, double width, boolean beside) {
        TitleLine line = new TitleLine();
        Wrapping words = new Wrapping(title);
        Region buttons = new Region();
        buttons.setPrefSize(tools, 32);
        line.getChildren().setAll(words, buttons);

        line.resize(width, line.prefHeight(width));
        line.layout();

        assertThat(buttons.getLayoutX() > 0).isEqualTo(beside);
        if (beside) {
            assertThat(words.getWidth() + buttons.getWidth()).isLessThan(width);
            assertThat(buttons.getLayoutX() + buttons.getWidth()).isEqualTo(width);
        } else {
            assertThat(words.getWidth()).isEqualTo(width);
            assertThat(buttons.getLayoutY()).isGreaterThanOrEqualTo(words.getHeight());
            assertThat(buttons.getWidth()).isLessThanOrEqualTo(width);
        }
        assertThat(line.getHeight())
                .isGreaterThanOrEqualTo(buttons.getLayoutY() + buttons.getHeight());
    }
}
