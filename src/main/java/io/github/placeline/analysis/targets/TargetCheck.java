package io.github.placeline.analysis.targets;

import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Target;
import java.util.ArrayList;
import java.util.List;

/// What is wrong or odd about a target, before it is set.
///
/// @param faults sentences that must be mended first
/// @param doubts sentences to be agreed to: an aim that is worse than the baseline may be meant
public record TargetCheck(List<String> faults, List<String> doubts) {

    public TargetCheck {
        faults = List.copyOf(faults);
        doubts = List.copyOf(doubts);
    }

    public static TargetCheck of(Target target, Indicator indicator) {
        List<String> faults = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        Target.Point baseline = target.baseline();
        Target.Point aim = target.aim();
        if (!aim.period().isComparableWith(baseline.period()))
            faults.add(
                    "The aim's period must be of the same kind as the baseline's, such as %s."
                            .formatted(baseline.period().label()));
        else if (aim.period().compareTo(baseline.period()) <= 0)
            faults.add(
                    "The aim (%s) must come after the baseline (%s)."
                            .formatted(aim.period().label(), baseline.period().label()));
        int sign = indicator.polarity().sign();
        double wanted = aim.value() - baseline.value();
        Figures figures = Figures.of(indicator);
        if (sign != 0 && Math.signum(wanted) == -sign)
            doubts.add(
                    "%s, but the aim (%s) is %s the baseline (%s). Set it all the same?"
                            .formatted(
                                    indicator.polarity() == Polarity.HIGHER_IS_BETTER
                                            ? "Higher is better"
                                            : "Lower is better",
                                    figures.value(aim.value()),
                                    wanted > 0 ? "above" : "below",
                                    figures.value(baseline.value())));
        return new TargetCheck(faults, doubts);
    }

    /// Nothing to mend and nothing to ask.
    public boolean isSound() {
        return faults.isEmpty() && doubts.isEmpty();
    }
}
