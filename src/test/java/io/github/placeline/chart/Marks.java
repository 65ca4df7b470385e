package io.github.placeline.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What tests ask of a drawing's marks.
final class Marks {
    private static final double HAIR = 0.5;

    private Marks() {}

    static <M extends Mark> List<M> of(Drawing drawing, Class<M> type, Role role) {
        return drawing.marks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(mark -> mark.role() == role)
                .toList();
    }

    static List<Mark.Text> texts(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }

    static List<String> words(Drawing drawing) {
        return texts(drawing).stream().map(Mark.Text::text).toList();
    }

    /// Pairs of texts that lie on each other.
    static List<String> overlaps(Drawing drawing) {
        List<Mark.Text> texts = texts(drawing);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).box().grown(-HAIR).overlaps(texts.get(j).box().grown(-HAIR)))
                    found.add(texts.get(i).text() + " | " + texts.get(j).text());
            }
        }
        return found;
    }

    /// Texts that a series, a leader or a break runs through.
    static List<String> crossed(Drawing drawing) {
        return texts(drawing).stream()
                .filter(text ->
                        strokes(drawing)
                                .anyMatch(line ->
                                        text.box()
                                                .grown(-HAIR)
                                                .isCrossedBy(line.from(), line.to())))
                .map(Mark.Text::text)
                .toList();
    }

    private static Stream<Segment> strokes(Drawing drawing) {
        return drawing.marks().stream()
                .filter(mark -> mark.role() != Role.GRID && mark.role() != Role.AXIS)
                .flatMap(mark ->
                        switch (mark) {
                            case Mark.Line line -> segments(line.points());
                            case Mark.Rule rule -> Stream.of(new Segment(rule.from(), rule.to()));
                            case Mark.Area _, Mark.Symbol _, Mark.Text _ -> Stream.empty();
                        });
    }

    private static Stream<Segment> segments(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++)
            segments.add(new Segment(points.get(i - 1), points.get(i)));
        return segments.stream();
    }

    private record Segment(Point from, Point to) {}
}
