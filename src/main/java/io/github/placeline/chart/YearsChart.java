package io.github.placeline.chart;

import io.github.placeline.analysis.Quantiles;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// All areas as dots in one year. The axes are those of all years together, so that what moves is
/// the areas. The areas that are followed draw the way they came behind them; it has a gap where a
/// year has no figure and starts anew at a series break.
public final class YearsChart {

    private static final double YEAR = 1.5;
    private static final double TRAIL = 2;
    private static final double STOP = 2.5;

    /// Tukey's outer fence: what lies further than this many interquartile ranges is far off.
    private static final double FENCE = 3;

    private final YearsContent content;
    private final int at;
    private final double unit;
    private final Plane plane;
    private final List<Mark> marks = new ArrayList<>();

    private YearsChart(YearsContent content, int at, Size size, double text) {
        this.content = content;
        this.at = at;
        this.unit = text / Style.SCREEN.axisText();
        this.plane =
                Plane.of(axis(content.across(), Dot::x), axis(content.up(), Dot::y), size, text);
    }

    /// Lays one year out.
    ///
    /// @param at which of the frames
    /// @param text the height of text in pixels; dots and lines grow with it
    /// @throws IllegalArgumentException when no year has an area
    public static Drawing draw(YearsContent content, int at, Size size, double text) {
        if (content.frames().stream().allMatch(frame -> frame.dots().isEmpty()))
            throw new IllegalArgumentException("no year has a figure");
        return new YearsChart(content, at, size, text).drawing();
    }

    /// Far-off values of areas that are not followed do not stretch an axis: their dots stand at
    /// its end, as triangles.
    private Plane.Axis axis(YearsContent.Measure measure, ToDoubleFunction<Dot> value) {
        List<Dot> all = content.frames().stream().flatMap(frame -> frame.dots().stream()).toList();
        Quantiles values = Quantiles.of(all.stream().mapToDouble(value).toArray());
        double reach = FENCE * values.interquartileRange();
        double least = values.at(0.25) - reach;
        double most = values.at(0.75) + reach;
        var range =
                all.stream()
                        .filter(dot -> dot.kind() != Kind.OTHER)
                        .mapToDouble(value)
                        .summaryStatistics();
        double from = Math.min(Math.max(values.at(0), least), range.getMin());
        double to = Math.max(Math.min(values.at(1), most), range.getMax());
        ValueScale scale = ValueScale.of(from, to, false);
        return measure.places()
                ? Plane.Axis.upTo(to + 1, measure.title(), scale, measure.wording())
                : Plane.Axis.of(measure.title(), scale, measure.wording());
    }

    private Drawing drawing() {
        Frame frame = content.frames().get(at);
        marks.addAll(plane.marks());
        Point corner = new Point(plane.plot().right(), plane.text());
        marks.add(
                new Mark.Text(
                        Role.TEXT,
                        frame.label(),
                        corner,
                        Anchor.END,
                        YEAR * plane.text(),
                        Weight.BOLD));
        Obstacles obstacles = new Obstacles(plane.plot());
        marks.stream().filter(mark -> mark.role() != Role.GRID).forEach(obstacles::add);
        List<Dot> inOrder = frame.dots().stream().sorted(Comparator.comparing(Dot::kind)).toList();
        inOrder.stream()
                .filter(dot -> dot.kind() == Kind.OTHER)
                .forEach(dot -> add(dot, obstacles));
        int before = marks.size();
        followed().forEach(this::trail);
        marks.subList(before, marks.size()).forEach(obstacles::add);
        inOrder.stream()
                .filter(dot -> dot.kind() != Kind.OTHER)
                .forEach(dot -> add(dot, obstacles));
        DotNames names = new DotNames(plane.plot(), plane.text(), obstacles);
        for (Dot dot : inOrder.reversed()) {
            if (dot.kind() != Kind.OTHER)
                marks.addAll(names.placeNearOrFar(symbol(dot), dot.name(), Weight.BOLD));
        }
        return new Drawing(
                plane.size(), plane.plot(), marks, content.title(), words(frame), List.of());
    }

    private void add(Dot dot, Obstacles obstacles) {
        Mark.Symbol symbol = symbol(dot);
        marks.add(symbol);
        obstacles.add(symbol);
    }

    private List<Dot> followed() {
        return content.frames().stream()
                .flatMap(frame -> frame.dots().stream())
                .filter(dot -> dot.kind() == Kind.FIRST || dot.kind() == Kind.SECOND)
                .collect(
                        () -> new ArrayList<Dot>(),
                        (found, dot) -> {
                            if (found.stream().noneMatch(one -> one.area() == dot.area()))
                                found.add(dot);
                        },
                        List::addAll);
    }

    private void trail(Dot followed) {
        List<Point> run = new ArrayList<>();
        for (int i = 0; i <= at; i++) {
            Frame frame = content.frames().get(i);
            Optional<Dot> there = frame.of(followed.area());
            if (frame.afterBreak() || there.isEmpty()) end(run, followed);
            if (there.isEmpty()) continue;
            Point point = new Point(plane.x(there.get().x()), plane.y(there.get().y()));
            run.add(point);
            if (i < at)
                marks.add(
                        new Mark.Symbol(
                                role(followed.kind()),
                                shape(followed.kind()),
                                point,
                                STOP * unit,
                                frame.label() + ": " + there.get().words()));
        }
        end(run, followed);
    }

    private void end(List<Point> run, Dot followed) {
        if (run.size() > 1)
            marks.add(new Mark.Line(role(followed.kind()), run, Stroke.full(TRAIL * unit), ""));
        run.clear();
    }

    private Mark.Symbol symbol(Dot dot) {
        double height = plane.up().held(dot.y());
        Point centre = new Point(plane.x(plane.across().held(dot.x())), plane.y(height));
        Shape shape =
                height == dot.y()
                        ? shape(dot.kind())
                        : height < dot.y() ? Shape.TRIANGLE_UP : Shape.TRIANGLE_DOWN;
        double radius =
                switch (dot.kind()) {
                    case OTHER -> 4;
                    case COUNTRY, SECOND -> 7;
                    case FIRST -> 8;
                };
        return new Mark.Symbol(role(dot.kind()), shape, centre, radius * unit, dot.words());
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case OTHER -> Role.NEIGHBOUR;
            case COUNTRY -> Role.ENGLAND;
            case SECOND -> Role.AREA_B;
            case FIRST -> Role.AREA;
        };
    }

    private static Shape shape(Kind kind) {
        return switch (kind) {
            case OTHER, FIRST -> Shape.CIRCLE;
            case COUNTRY -> Shape.DIAMOND;
            case SECOND -> Shape.SQUARE;
        };
    }

    private String words(Frame frame) {
        String named =
                frame.dots().stream()
                        .filter(dot -> dot.kind() != Kind.OTHER)
                        .sorted(Comparator.comparing(Dot::kind).reversed())
                        .map(Dot::words)
                        .reduce("", (said, more) -> said + " " + more);
        String note = frame.note().isEmpty() ? "" : " " + frame.note();
        return "%s: %d areas, %s upwards, %s to the right.%s%s"
                .formatted(
                        frame.label(),
                        frame.dots().size(),
                        content.up().title(),
                        content.across().title(),
                        note,
                        named);
    }
}
