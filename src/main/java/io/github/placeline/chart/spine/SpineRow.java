package io.github.placeline.chart.spine;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.Stroke;
import java.util.List;

/// What is drawn on one line of a spine: all authorities as bars, England's place, the area's.
final class SpineRow {

    private static final double WHOLE = 0.14;
    private static final double MOST = 0.26;
    private static final double HALF = 0.42;
    private static final double SYMBOL = 0.5;
    private static final Stroke TICK = Stroke.full(1.5);
    private static final Stroke BENCHMARK = Stroke.dashed(2, 8, 5);
    private static final Stroke HAIR = Stroke.full(1);

    private final SpineStyle style;
    private final List<Mark> marks;

    /// @param marks to which its own are added
    SpineRow(SpineStyle style, List<Mark> marks) {
        this.style = style;
        this.marks = marks;
    }

    void spread(SpineLine line, SpineScale scale, double middle) {
        Quantiles all = line.spread();
        bar(Role.MISSING_BAND, scale.x(all.at(0)), scale.x(all.at(1)), middle, WHOLE);
        bar(Role.SIMILAR_TINT, scale.x(all.at(0.1)), scale.x(all.at(0.9)), middle, MOST);
        outline(scale.x(all.at(0.1)), scale.x(all.at(0.9)), middle, MOST);
        bar(Role.CONFIDENCE_BAND, scale.x(all.at(0.25)), scale.x(all.at(0.75)), middle, HALF);
        double median = scale.x(all.median());
        double half = style.row() * HALF / 2;
        marks.add(
                new Mark.Rule(
                        Role.LEADER,
                        new Point(median, middle - half),
                        new Point(median, middle + half),
                        TICK));
    }

    private void bar(Role role, double from, double to, double middle, double share) {
        double half = style.row() * share / 2;
        double low = Math.min(from, to);
        double high = Math.max(from, to);
        marks.add(
                new Mark.Area(
                        role,
                        List.of(
                                new Point(low, middle - half),
                                new Point(high, middle - half),
                                new Point(high, middle + half),
                                new Point(low, middle + half)),
                        ""));
    }

    /// The edge of the middle four fifths, so that they are seen without colour.
    private void outline(double from, double to, double middle, double share) {
        double half = style.row() * share / 2;
        Point first = new Point(from, middle - half);
        marks.add(
                new Mark.Line(
                        Role.LEADER,
                        List.of(
                                first,
                                new Point(to, middle - half),
                                new Point(to, middle + half),
                                new Point(from, middle + half),
                                first),
                        HAIR,
                        ""));
    }

    void benchmark(double x, double top) {
        marks.add(
                new Mark.Rule(
                        Role.ENGLAND,
                        new Point(x, top),
                        new Point(x, top + style.row()),
                        BENCHMARK));
    }

    void area(SpineLine line, Point at) {
        double radius = style.text() * SYMBOL;
        StandingSign sign = StandingSign.of(line.standing());
        boolean judged = sign.shape() != null && line.standing() != Standing.NO_DATA;
        marks.add(new Mark.Symbol(Role.SURFACE, Shape.CIRCLE, at, radius * 1.25, ""));
        marks.add(
                new Mark.Symbol(
                        judged ? sign.role() : Role.AREA,
                        judged && sign.shape() != null ? sign.shape() : Shape.CIRCLE,
                        at,
                        judged ? radius : radius * 0.7,
                        line.words()));
    }
}
