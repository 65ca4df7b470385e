package io.github.placeline.chart;

import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TrendVerdict;
import org.jspecify.annotations.Nullable;

/// How a judgement is drawn: its shape, the colour of the shape, and the tint behind it. Filled
/// shapes on a tint are tested, outlines without one are not (UI specification, section 5).
///
/// @param shape null where neither direction is good
/// @param tint null where nothing was tested
public record StandingSign(@Nullable Shape shape, Role role, @Nullable Role tint) {

    /// The sign of a position beside a benchmark.
    public static StandingSign of(Standing standing) {
        return switch (standing) {
            case BETTER -> new StandingSign(Shape.CIRCLE_PLUS, Role.BETTER, Role.BETTER_TINT);
            case SIMILAR -> new StandingSign(Shape.BLOCK_EQUALS, Role.SIMILAR, Role.SIMILAR_TINT);
            case WORSE -> new StandingSign(Shape.DIAMOND_MINUS, Role.WORSE, Role.WORSE_TINT);
            case AHEAD -> new StandingSign(Shape.CIRCLE_PLUS_OUTLINE, Role.BETTER, null);
            case LEVEL -> new StandingSign(Shape.BLOCK_EQUALS_OUTLINE, Role.SIMILAR, null);
            case BEHIND -> new StandingSign(Shape.DIAMOND_MINUS_OUTLINE, Role.WORSE, null);
            case HIGHER, LOWER, ABOVE, BELOW -> new StandingSign(null, Role.LEADER, null);
            case NO_DATA -> new StandingSign(Shape.DASHED_RING, Role.NO_DATA, null);
        };
    }

    /// The sign of a direction over time.
    public static StandingSign of(TrendVerdict direction) {
        return switch (direction) {
            case IMPROVING -> new StandingSign(Shape.TRIANGLE_UP, Role.BETTER, Role.BETTER_TINT);
            case GETTING_WORSE ->
                    new StandingSign(Shape.TRIANGLE_DOWN, Role.WORSE, Role.WORSE_TINT);
            case NO_CLEAR_CHANGE -> new StandingSign(Shape.BAR, Role.SIMILAR, Role.SIMILAR_TINT);
            case RISING, FALLING -> new StandingSign(null, Role.LEADER, null);
            case TOO_FEW_POINTS -> new StandingSign(null, Role.NO_DATA, null);
        };
    }
}
