package io.github.placeline.chart;

import io.github.placeline.model.Unit;
import java.util.List;

/// How a chart writes its figures.
public interface Wording {

    /// A reading in full: "64.6%", "£1,812", "−0.96".
    String figure(double value);

    /// The numbers along an axis, all with the decimals and the scale that they need together:
    /// "0%", "20%"; "0.5m", "1.0m".
    List<String> axis(List<Double> ticks);

    /// Figures of `unit` with `decimals` decimals, rounded half up.
    static Wording of(Unit unit, int decimals) {
        return new UnitWording(unit, decimals);
    }

    /// Differences between such figures with their sign: "+3.3 pp", "−0.12 points".
    static Wording ofGaps(Unit unit, int decimals) {
        return GapWording.of(unit, decimals);
    }
}
