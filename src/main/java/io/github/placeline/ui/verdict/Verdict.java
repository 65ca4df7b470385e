package io.github.placeline.ui.verdict;

import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.targets.TargetStatus;
import io.github.placeline.analysis.trend.TrendVerdict;
import io.github.placeline.chart.Shape;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A judgement as it is shown: always a shape and a word, and a colour beside them.
///
/// Filled shapes are for tested differences, outlines for differences that nobody has tested.
public enum Verdict {
    BETTER("Better", Shape.CIRCLE_PLUS, Tone.GOOD),
    SIMILAR("Similar", Shape.BLOCK_EQUALS, Tone.EVEN),
    WORSE("Worse", Shape.DIAMOND_MINUS, Tone.BAD),
    AHEAD("Ahead", Shape.CIRCLE_PLUS_OUTLINE, Tone.GOOD),
    LEVEL("Level", Shape.BLOCK_EQUALS_OUTLINE, Tone.EVEN),
    BEHIND("Behind", Shape.DIAMOND_MINUS_OUTLINE, Tone.BAD),
    /// Of measures without a better end: a word in plain grey.
    HIGHER("Higher", null, Tone.NONE),
    LOWER("Lower", null, Tone.NONE),
    ABOVE("Above", null, Tone.NONE),
    BELOW("Below", null, Tone.NONE),
    NO_DATA("No data", Shape.DASHED_RING, Tone.NONE),
    IMPROVING("Improving", Shape.TRIANGLE_UP, Tone.GOOD),
    NO_CLEAR_CHANGE("No clear change", Shape.BAR, Tone.EVEN),
    GETTING_WORSE("Getting worse", Shape.TRIANGLE_DOWN, Tone.BAD),
    /// Of measures without a better end.
    RISING("Rising", null, Tone.NONE),
    FALLING("Falling", null, Tone.NONE),
    TOO_FEW_POINTS("Too few points", null, Tone.NONE),
    CLOSING_THE_GAP("Closing the gap", Shape.TRIANGLE_UP, Tone.GOOD),
    KEEPING_PACE("Keeping pace", Shape.BAR, Tone.EVEN),
    FALLING_BEHIND("Falling behind", Shape.TRIANGLE_DOWN, Tone.BAD),
    /// At or better than the benchmark now, whether tested or not.
    AHEAD_NOW("Ahead", Shape.CIRCLE_PLUS, Tone.GOOD),
    NOT_JUDGED("Not judged", Shape.RING, Tone.NONE),
    TARGET_MET("Target met", Shape.CIRCLE_TICK, Tone.GOOD),
    TARGET_ON_TRACK("Target: on track", Shape.TRIANGLE_UP, Tone.GOOD),
    TARGET_BEHIND("Target: behind", Shape.TRIANGLE_DOWN, Tone.BAD),
    TARGET_MISSED("Target missed", Shape.DIAMOND_MINUS, Tone.BAD),
    TARGET_NO_DATA("Target: no data", Shape.DASHED_RING, Tone.NONE);

    /// The colour beside the shape, as style sheets know it.
    enum Tone {
        GOOD,
        EVEN,
        BAD,
        NONE;

        String styleClass() {
            return "tone-" + name().toLowerCase(Locale.ROOT);
        }
    }

    private final String word;
    private final @Nullable Shape shape;
    private final Tone tone;

    Verdict(String word, @Nullable Shape shape, Tone tone) {
        this.word = word;
        this.shape = shape;
        this.tone = tone;
    }

    public String word() {
        return word;
    }

    /// Null where there is nothing to judge.
    @Nullable Shape shape() {
        return shape;
    }

    Tone tone() {
        return tone;
    }

    /// Whether it stands on a tested difference.
    boolean isTested() {
        return this == BETTER || this == SIMILAR || this == WORSE;
    }

    public static Verdict of(Standing standing) {
        return switch (standing) {
            case BETTER -> BETTER;
            case SIMILAR -> SIMILAR;
            case WORSE -> WORSE;
            case HIGHER -> HIGHER;
            case LOWER -> LOWER;
            case AHEAD -> AHEAD;
            case LEVEL -> LEVEL;
            case BEHIND -> BEHIND;
            case ABOVE -> ABOVE;
            case BELOW -> BELOW;
            case NO_DATA -> NO_DATA;
        };
    }

    public static Verdict of(TrendVerdict direction) {
        return switch (direction) {
            case IMPROVING -> IMPROVING;
            case GETTING_WORSE -> GETTING_WORSE;
            case RISING -> RISING;
            case FALLING -> FALLING;
            case NO_CLEAR_CHANGE -> NO_CLEAR_CHANGE;
            case TOO_FEW_POINTS -> TOO_FEW_POINTS;
        };
    }

    public static Verdict of(TargetStatus status) {
        return switch (status) {
            case MET -> TARGET_MET;
            case ON_TRACK -> TARGET_ON_TRACK;
            case BEHIND -> TARGET_BEHIND;
            case MISSED -> TARGET_MISSED;
            case NO_DATA -> TARGET_NO_DATA;
        };
    }

    public static Verdict of(Summary summary) {
        return switch (summary) {
            case CLOSING_THE_GAP -> CLOSING_THE_GAP;
            case AHEAD -> AHEAD_NOW;
            case KEEPING_PACE -> KEEPING_PACE;
            case FALLING_BEHIND -> FALLING_BEHIND;
            case NO_DATA -> NO_DATA;
            case NOT_JUDGED -> NOT_JUDGED;
        };
    }
}
