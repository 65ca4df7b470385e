package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import io.github.placeline.model.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The straight line from a target's baseline to its aim, as far as the window shows it.
///
/// @param from where the line starts, in years
/// @param start its value there
record TargetPath(Target target, double from, double start) {

    /// The path of the content's target; none when there is no target or its aim lies before the
    /// window.
    static @Nullable TargetPath of(Subject subject) {
        Target target = subject.content().target();
        if (target == null || subject.hasNothingToDraw()) return null;
        double baseline = target.baseline().period().position();
        double aim = target.aim().period().position();
        double first = subject.timeline().first().position();
        if (aim < first) return null;
        double from = Math.min(aim, Math.max(first, baseline));
        double share = aim > baseline ? (from - baseline) / (aim - baseline) : 1;
        double start =
                target.baseline().value()
                        + share * (target.aim().value() - target.baseline().value());
        return new TargetPath(target, from, start);
    }

    Period aim() {
        return target.aim().period();
    }

    double value() {
        return target.aim().value();
    }

    /// The value of the path at a position on the time axis, `NaN` before and after it.
    double at(double position) {
        double to = aim().position();
        if (position < from || position > to) return Double.NaN;
        return to > from ? start + (position - from) / (to - from) * (value() - start) : value();
    }

    EndLabels.Label label(Wording wording, Style style) {
        String source = target.source().isBlank() ? "" : target.source().strip() + ", ";
        return new EndLabels.Label(
                Role.TARGET,
                "Target " + wording.figure(value()),
                source + Years.of(aim()),
                new Run.Dot(aim(), value()),
                Weight.BOLD,
                style.lastMarker());
    }

    List<Mark> marks(Plot plot, Style style, String words) {
        Point start = new Point(plot.time().x(from), plot.y(this.start));
        Point end = new Point(plot.x(aim()), plot.y(value()));
        return List.of(
                new Mark.Line(
                        Role.TARGET, List.of(start, end), Stroke.dotted(style.target()), words),
                new Mark.Symbol(Role.TARGET, Shape.DIAMOND, end, style.lastMarker(), words));
    }
}
