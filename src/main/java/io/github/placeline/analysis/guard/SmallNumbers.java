package io.github.placeline.analysis.guard;

import io.github.placeline.model.Counts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;

/// Which figures could point at single people (METHODS 10): a count from 1 to the threshold, and
/// any figure whose numerator or denominator is such a count. Published national files are exempt;
/// whether a reading comes from one is for the caller to know.
///
/// @param threshold the largest count that is hidden, 0 where nothing is
public record SmallNumbers(int threshold) {

    /// The usual threshold.
    public static final SmallNumbers USUAL = new SmallNumbers(5);

    /// What stands in a hidden figure's place.
    public static final Reading HIDDEN = new Reading.Withheld("c", Withholding.SUPPRESSED);

    public SmallNumbers {
        if (threshold < 0)
            throw new IllegalArgumentException("a threshold is not negative: " + threshold);
    }

    /// The reading as it may leave the app.
    public Reading guarded(Reading reading, Indicator indicator) {
        return reading instanceof Reading.Published figure && hides(figure, indicator.unit())
                ? HIDDEN
                : reading;
    }

    /// Whether a figure may not leave the app by itself.
    public boolean hides(Reading.Published figure, Unit unit) {
        Counts counts = figure.counts();
        return isSmall(counts.numerator())
                || isSmall(counts.denominator())
                || (unit.kind() == Unit.Kind.NUMBER && isSmall(figure.value()));
    }

    /// Whether a number is a count from 1 to the threshold. What is not whole counts nobody.
    private boolean isSmall(double count) {
        return count >= 1 && count <= threshold && count == Math.rint(count);
    }
}
