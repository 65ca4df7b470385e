package io.github.placeline.app.years;

import io.github.placeline.chart.Wording;
import java.util.List;

/// Places in a list as an axis writes them: "50", "100". There is no place 0 and none between two,
/// so such ticks have no number.
final class PlaceWording implements Wording {

    @Override
    public String figure(double value) {
        return String.valueOf(Math.round(value));
    }

    @Override
    public List<String> axis(List<Double> ticks) {
        return ticks.stream()
                .map(tick -> tick < 1 || tick != Math.rint(tick) ? "" : figure(tick))
                .toList();
    }
}
