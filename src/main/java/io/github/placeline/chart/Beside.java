package io.github.placeline.chart;

import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;

/// What a chart shows of a period besides the lines with a name of their own: the interval, the
/// thin lines together, the band of all authorities, the path to the target.
///
/// @param value where it is drawn as a point, `NaN` where it is none
record Beside(Role role, String name, String text, double value) {

    static List<Beside> of(Subject subject, Period slot) {
        ChartContent content = subject.content();
        List<Beside> all = new ArrayList<>();
        band(all, Role.CONFIDENCE_BAND, "95% interval", content.confidence(), slot, content);
        neighbours(all, subject, slot);
        band(all, Role.ENVELOPE, "Middle half of authorities", content.envelope(), slot, content);
        TargetPath target = TargetPath.of(subject);
        if (target != null) {
            double path = target.at(slot.position());
            if (!Double.isNaN(path))
                all.add(
                        new Beside(
                                Role.TARGET,
                                "Path to target",
                                content.wording().figure(path),
                                path));
        }
        return all;
    }

    private static void band(
            List<Beside> all,
            Role role,
            String name,
            List<BandPoint> band,
            Period slot,
            ChartContent content) {
        for (BandPoint point : band) {
            if (!point.period().equals(slot)) continue;
            String low = content.wording().figure(point.low());
            String high = content.wording().figure(point.high());
            all.add(new Beside(role, name, low + " to " + high, Double.NaN));
        }
    }

    /// The unweighted mean of those with a value (METHODS 2).
    private static void neighbours(List<Beside> all, Subject subject, Period slot) {
        double[] values =
                subject.neighbours().stream()
                        .map(trace -> trace.at(slot))
                        .filter(java.util.Objects::nonNull)
                        .mapToDouble(Run.Dot::value)
                        .toArray();
        if (values.length == 0) return;
        double mean = io.github.placeline.analysis.Decimals.mean(values);
        String name = values.length == 1 ? "1 neighbour" : values.length + " neighbours, mean";
        all.add(new Beside(Role.NEIGHBOUR, name, subject.content().wording().figure(mean), mean));
    }
}
