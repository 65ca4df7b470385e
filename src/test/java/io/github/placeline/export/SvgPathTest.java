package io.github.placeline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.chart.Shape;
import io.github.placeline.chart.Symbols;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SvgPathTest {

    @ParameterizedTest
    @EnumSource(Shape.class)
    void readsEverySymbol(Shape shape) {
        Rectangle2D bounds = SvgPath.shape(Symbols.path(shape, 50, 40, 10)).getBounds2D();

        assertThat(bounds.getWidth()).isBetween(10.0, 23.1);
        assertThat(Math.abs(bounds.getCenterX() - 50)).isLessThan(1);
        assertThat(Math.abs(bounds.getCenterY() - 40)).isLessThan(1.5);
    }

    @Test
    void drawsACircleRoundItsCentre() {
        java.awt.Shape circle = SvgPath.shape(Symbols.path(Shape.CIRCLE, 50, 40, 10));

        assertThat(circle.contains(50, 31)).isTrue();
        assertThat(circle.contains(50, 49)).isTrue();
        assertThat(circle.contains(58, 48)).isFalse();
    }

    @Test
    void leavesTheMiddleOfARingFree() {
        assertThat(SvgPath.shape(Symbols.path(Shape.RING, 50, 40, 10)).contains(50, 40)).isFalse();
    }

    @Test
    void refusesCommandsItDoesNotKnow() {
        assertThatThrownBy(() -> SvgPath.shape("M0 0Q1 1 2 2"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
