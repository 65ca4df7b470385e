package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines, points and bands of the series.
final class Curves {
    private static final double RIM = 1.5;
    private static final double LONE_BAND = 5;
    private static final double LONE_NEIGHBOUR = 1.8;
    private static final double LONE_COMPARATOR = 3;

    private final Subject subject;
    private final Plot plot;
    private final Style style;
    private final List<MarkLayer> layers = new ArrayList<>();
    private List<Mark> marks = new ArrayList<>();

    private Curves(Subject subject, Plot plot, Style style) {
        this.subject = subject;
        this.plot = plot;
        this.style = style;
    }

    /// Bands, neighbours, region, England, second area, area: from back to front.
    static List<Mark> of(Subject subject, Plot plot, Style style) {
        return layers(subject, plot, style).stream()
                .flatMap(layer -> layer.marks().stream())
                .toList();
    }

    /// The same apart by series.
    static List<MarkLayer> layers(Subject subject, Plot plot, Style style) {
        Curves curves = new Curves(subject, plot, style);
        ChartContent content = subject.content();
        curves.band(Role.ENVELOPE, content.envelope(), "Middle half of all authorities");
        curves.band(
                Role.CONFIDENCE_BAND,
                content.confidence(),
                "95% confidence interval, " + content.area().name());
        curves.end(null);
        for (Trace neighbour : subject.neighbours()) {
            curves.line(neighbour, Stroke.full(style.neighbour()), LONE_NEIGHBOUR);
        }
        curves.end(Layer.NEIGHBOURS);
        curves.line(subject.region(), Stroke.full(style.region()), LONE_COMPARATOR);
        curves.end(Layer.REGION);
        curves.line(subject.england(), style.englandStroke(), LONE_COMPARATOR);
        curves.end(Layer.ENGLAND);
        curves.line(subject.second(), Stroke.full(style.area()), 0);
        curves.points(subject.second());
        curves.end(Layer.SECOND);
        curves.line(subject.area(), Stroke.full(style.area()), 0);
        curves.points(subject.area());
        curves.end(MarkLayer.of(subject.area().role()));
        return curves.layers;
    }

    private void end(@Nullable Layer layer) {
        if (!marks.isEmpty()) layers.add(new MarkLayer(layer, marks));
        marks = new ArrayList<>();
    }

    private void line(@Nullable Trace trace, Stroke stroke, double loneRadius) {
        if (trace == null) return;
        for (Run run : trace.runs()) {
            List<Point> points = run.dots().stream().map(plot::at).toList();
            if (!run.isLone()) {
                marks.add(new Mark.Line(trace.role(), points, stroke, trace.strand().name()));
            } else if (loneRadius > 0) {
                marks.add(
                        new Mark.Symbol(
                                trace.role(),
                                Shape.CIRCLE,
                                points.getFirst(),
                                loneRadius,
                                trace.strand().name()));
            }
        }
    }

    private void points(@Nullable Trace trace) {
        if (trace == null || trace.isEmpty()) return;
        Shape shape = trace.role() == Role.AREA_B ? Shape.SQUARE : Shape.CIRCLE;
        Run.Dot last = trace.last();
        for (Run run : trace.runs()) {
            for (Run.Dot dot : run.dots()) {
                double radius = dot.equals(last) ? style.lastMarker() : style.marker();
                Point at = plot.at(dot);
                marks.add(new Mark.Symbol(Role.SURFACE, shape, at, radius + RIM, ""));
                String words = HitPoints.words(subject, dot.period());
                marks.add(new Mark.Symbol(trace.role(), shape, at, radius, words));
            }
        }
    }

    private void band(Role role, List<BandPoint> band, String words) {
        List<BandPoint> open = new ArrayList<>();
        int before = -1;
        List<BandPoint> inOrder =
                band.stream()
                        .filter(point -> subject.timeline().holds(point.period()))
                        .sorted(java.util.Comparator.comparing(BandPoint::period))
                        .toList();
        for (BandPoint point : inOrder) {
            int place = subject.timeline().place(point.period());
            if (place != before + 1 || subject.breaks().containsKey(place))
                close(role, open, words);
            open.add(point);
            before = place;
        }
        close(role, open, words);
    }

    private void close(Role role, List<BandPoint> open, String words) {
        if (open.isEmpty()) return;
        List<Point> outline = new ArrayList<>();
        double aside = open.size() == 1 ? LONE_BAND : 0;
        for (BandPoint point : open) edge(point.period(), point.high(), aside, outline);
        for (BandPoint point : open.reversed()) edge(point.period(), point.low(), -aside, outline);
        marks.add(new Mark.Area(role, outline, words));
        open.clear();
    }

    private void edge(Period period, double value, double aside, List<Point> outline) {
        double x = plot.x(period);
        double y = plot.y(value);
        outline.add(new Point(x - aside, y));
        if (aside != 0) outline.add(new Point(x + aside, y));
    }
}
