package io.github.placeline.importing.check;

import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import java.util.regex.Pattern;

/// Whether an indicator's percentages can lie below 0 or above 100.
///
/// Published percentages can: a change, a gap, a take-up of places by children from elsewhere. The
/// rule: a percentage cannot when its name and definition speak of nothing that can, and when at
/// least thirty published readings of it are stored and all of them lie between 0 and 100. A
/// reading outside is then held back until somebody accepts it. With a shorter record it is only
/// doubtful; and it is nothing to speak of where a stored reading lies outside, or three of the
/// file's series do.
public final class PercentLimit {

    private static final int PROOF = 30;
    private static final int USUAL = 3;
    private static final Pattern CAN_EXCEED =
            Pattern.compile(
                    "(?i)\\b(change|changes|growth|increase|decrease|difference|gap|variance|variation|deviation|ratio|take-?up|uptake|coverage|surplus|progress)\\b");

    private final Definition definition;
    private final boolean percentage;
    private long stored;
    private boolean exceeded;

    /// @param definition what the workspace, or else the file, says of the indicator
    public PercentLimit(Definition definition) {
        this.definition = definition;
        this.percentage = definition.unit().kind() == Unit.Kind.PERCENT;
    }

    /// Whether its readings are percentages, so that they may be outside.
    public boolean isPercentage() {
        return percentage;
    }

    public static boolean isOutside(double value) {
        return value < 0 || value > 100;
    }

    /// A reading that is stored.
    public void seeStored(double value) {
        if (Double.isNaN(value)) return;
        stored++;
        exceeded |= isOutside(value);
    }

    private boolean speaksOfMore() {
        return CAN_EXCEED.matcher(definition.name()).find()
                || CAN_EXCEED.matcher(definition.definition()).find();
    }

    /// What becomes of readings outside.
    public enum Verdict {
        FINE,
        DOUBTFUL,
        IMPOSSIBLE
    }

    /// @param seriesOutside of how many series the file has readings outside
    public Verdict judge(int seriesOutside) {
        if (!percentage || exceeded || speaksOfMore()) return Verdict.FINE;
        if (stored >= PROOF) return Verdict.IMPOSSIBLE;
        return seriesOutside >= USUAL ? Verdict.FINE : Verdict.DOUBTFUL;
    }
}
