package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The small chart of a tile: an area and England over some years, without numbers.
///
/// 150 by 44 pixels, and below that the first and last year (UI specification, section 6).
public final class Sparkline {
    /// The picture and the years under it, at 100 %.
    public static final Size SIZE = new Size(150, 60);

    private static final double YEARS_ROW = 16;
    private static final double YEAR_TEXT = 12;
    private static final double YEAR_BASELINE = 13;
    private static final double LAST_DOT = 4;
    private static final double LONE_DOT = 2;
    private static final double SIDE = 7;
    private static final Stroke AREA = Stroke.full(2.5);
    private static final Stroke ENGLAND = Stroke.dashed(1.75, 5, 3.5);
    private static final Stroke HAIR = Stroke.full(1);
    private static final Stroke BREAK = Stroke.dotted(1.5);

    private final Subject subject;
    private final Size size;
    private final double text;
    private final List<Mark> marks = new ArrayList<>();

    private Sparkline(Subject subject, Size size, double text) {
        this.subject = subject;
        this.size = size;
        this.text = text;
    }

    /// Lays out the ten newest years unless the content has a window of its own.
    ///
    /// @param textFactor 1 for 100 %; the years' row grows with it
    public static Drawing draw(ChartContent content, Size size, double textFactor) {
        return new Sparkline(Subject.of(content), size, textFactor).drawing();
    }

    private Drawing drawing() {
        Box box = new Box(0, 0, size.width(), size.height() - YEARS_ROW * text);
        List<HitPoint> points = List.of();
        if (subject.hasNothingToDraw()) {
            words("No figures", box);
        } else {
            Plot plot = plot(box);
            band(plot);
            rule(Role.AXIS, 0, box.bottom(), box.right(), box.bottom(), HAIR);
            breaks(plot);
            line(subject.england(), plot, ENGLAND);
            line(subject.area(), plot, AREA);
            lastDot(plot);
            years(plot);
            points = HitPoints.of(subject, plot);
        }
        return new Drawing(
                size, box, marks, subject.content().title(), Description.of(subject), points);
    }

    private Plot plot(Box box) {
        Window window = subject.content().window();
        double from = subject.timeline().first().position();
        double to = subject.timeline().last().position();
        if (window.first() != Integer.MIN_VALUE) from = Math.min(from, window.first());
        if (window.last() != Integer.MAX_VALUE) to = Math.max(to, window.last());
        TimeScale time =
                new TimeScale(
                        from,
                        to,
                        box.left() + SIDE,
                        box.right() - SIDE,
                        subject.timeline().first());
        DoubleSummaryStatistics values = pair().summaryStatistics();
        double low = values.getMin();
        double range = values.getMax() - low;
        ValueScale scale =
                range > 0 ? new ValueScale(low, range, 1) : new ValueScale(low - 1, 2, 1);
        return new Plot(new Box(0, LAST_DOT + 1, box.right(), box.bottom() - 6), time, scale);
    }

    private java.util.stream.DoubleStream pair() {
        List<Trace> both = new ArrayList<>(List.of(subject.area()));
        Trace england = subject.england();
        if (england != null) both.add(england);
        return both.stream()
                .flatMap(trace -> trace.runs().stream())
                .flatMap(run -> run.dots().stream())
                .mapToDouble(Run.Dot::value);
    }

    private void band(Plot plot) {
        Trace area = subject.area();
        if (area.isEmpty()) return;
        Timeline timeline = subject.timeline();
        int first = timeline.place(area.first().period());
        int last = timeline.place(area.last().period());
        for (Gaps.Gap gap : Gaps.of(subject)) {
            if (gap.first() < first || gap.last() > last) continue;
            double left = between(gap.first() - 1, plot);
            double right = between(gap.last(), plot);
            Box box = new Box(left, 0, right, size.height() - YEARS_ROW * text);
            marks.add(Mark.Area.of(Role.MISSING_BAND, box, gap.sentence(timeline)));
        }
    }

    private double between(int place, Plot plot) {
        List<Period> slots = subject.timeline().slots();
        return (plot.x(slots.get(place)) + plot.x(slots.get(place + 1))) / 2;
    }

    private void breaks(Plot plot) {
        double bottom = size.height() - YEARS_ROW * text;
        for (int place : subject.breaks().keySet()) {
            double x = subject.breakAt(place, plot.time());
            rule(Role.BREAK, x, 0, x, bottom, BREAK);
        }
    }

    private void line(@Nullable Trace trace, Plot plot, Stroke stroke) {
        if (trace == null) return;
        for (Run run : trace.runs()) {
            List<Point> points = run.dots().stream().map(plot::at).toList();
            if (run.isLone())
                marks.add(
                        new Mark.Symbol(
                                trace.role(), Shape.CIRCLE, points.getFirst(), LONE_DOT, ""));
            else marks.add(new Mark.Line(trace.role(), points, stroke, ""));
        }
    }

    private void lastDot(Plot plot) {
        if (subject.area().isEmpty()) return;
        Run.Dot last = subject.area().last();
        String words = HitPoints.words(subject, last.period());
        marks.add(new Mark.Symbol(Role.AREA, Shape.CIRCLE, plot.at(last), LAST_DOT, words));
    }

    private void years(Plot plot) {
        Timeline timeline = subject.timeline();
        Window window = subject.content().window();
        Period last = subject.area().isEmpty() ? timeline.last() : subject.area().last().period();
        String start =
                window.first() == Integer.MIN_VALUE
                        ? year(timeline.first())
                        : String.valueOf(window.first());
        String end = year(last);
        double baseline = size.height() - (YEARS_ROW - YEAR_BASELINE) * text;
        double width = Weight.REGULAR.width(end, YEAR_TEXT * text);
        double middle = Math.min(plot.x(last), size.width() - width / 2);
        double startEnd = Weight.REGULAR.width(start, YEAR_TEXT * text);
        if (!start.equals(end) && middle - width / 2 > startEnd + 4)
            year(start, new Point(0, baseline), Anchor.START);
        year(end, new Point(Math.max(middle, width / 2), baseline), Anchor.MIDDLE);
    }

    private void year(String words, Point at, Anchor anchor) {
        marks.add(
                new Mark.Text(Role.AXIS_TEXT, words, at, anchor, YEAR_TEXT * text, Weight.REGULAR));
    }

    private static String year(Period period) {
        return String.valueOf(period.endYear());
    }

    private void rule(Role role, double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Rule(role, new Point(x1, y1), new Point(x2, y2), stroke));
    }

    private void words(String words, Box box) {
        Point at = new Point(0, box.centre().y() + YEAR_TEXT * text * 0.3);
        marks.add(
                new Mark.Text(
                        Role.NOTE, words, at, Anchor.START, YEAR_TEXT * text, Weight.REGULAR));
    }
}
