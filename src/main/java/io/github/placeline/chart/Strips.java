package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The strips above the plot that name programmes and projects, with the pale bands below them.
final class Strips {
    private static final int MOST_ROWS = 3;
    private static final double PAD = 8;

    private final List<Placed> placed = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final double rowHeight;

    private record Placed(Span span, Box strip, Mark.Text label, int row) {}

    private Strips(double rowHeight) {
        this.rowHeight = rowHeight;
    }

    /// Strips for a plot whose left and right edges and time scale are known; `top` is where the
    /// first row starts.
    static Strips of(List<Span> spans, Plot plot, double top, double textSize) {
        Strips strips = new Strips(textSize * 1.7);
        List<Double> ends = new ArrayList<>();
        for (Span span : spans) {
            double from = Math.max(plot.box().left(), plot.time().x(span.start()));
            var end = span.end();
            double to =
                    end == null
                            ? plot.box().right()
                            : Math.min(plot.box().right(), plot.time().x(end));
            if (to - from < 1) continue;
            strips.place(span, from, to, plot, top, textSize, ends);
        }
        return strips;
    }

    private void place(
            Span span,
            double from,
            double to,
            Plot plot,
            double top,
            double textSize,
            List<Double> ends) {
        double width = Weight.MEDIUM.width(span.words(), textSize);
        Optional<Double> at = labelStart(from, to, width, plot);
        if (at.isEmpty()) {
            left.add(span.words());
            return;
        }
        double start = Math.min(from, at.get());
        int row = 0;
        while (row < ends.size() && ends.get(row) > start) row++;
        if (row == MOST_ROWS) {
            left.add(span.words());
            return;
        }
        double end = Math.max(to, at.get() + width) + PAD;
        if (row == ends.size()) ends.add(end);
        else ends.set(row, end);
        double y = top + row * (rowHeight + 2);
        Box strip = new Box(from, y, to, y + rowHeight);
        Mark.Text label =
                new Mark.Text(
                        Role.PROGRAMME_TEXT,
                        span.words(),
                        new Point(at.get(), y + rowHeight * 0.5 + textSize * 0.35),
                        Anchor.START,
                        textSize,
                        Weight.MEDIUM,
                        span.words());
        placed.add(new Placed(span, strip, label, row));
    }

    private static Optional<Double> labelStart(double from, double to, double width, Plot plot) {
        if (width + 2 * PAD <= to - from) return Optional.of(from + PAD);
        if (to + PAD + width <= plot.box().right()) return Optional.of(to + PAD);
        if (from - PAD - width >= plot.box().left()) return Optional.of(from - PAD - width);
        return Optional.empty();
    }

    /// Height of all rows with a little space below.
    double height() {
        int rows = placed.stream().mapToInt(Placed::row).max().orElse(-1) + 1;
        return rows == 0 ? 0 : rows * (rowHeight + 2) + 2;
    }

    /// Spans whose names found no room.
    List<String> unplaced() {
        return left;
    }

    /// The pale bands of a plot, then the strips, then their names.
    List<Mark> marks(Plot plot) {
        List<Mark> marks = new ArrayList<>();
        for (Placed one : placed) {
            Box wash =
                    new Box(
                            one.strip().left(),
                            one.strip().bottom(),
                            one.strip().right(),
                            plot.box().bottom());
            marks.add(Mark.Area.of(Role.PROGRAMME_WASH, wash, ""));
        }
        for (Placed one : placed) {
            marks.add(Mark.Area.of(Role.PROGRAMME_BAND, one.strip(), one.span().words()));
        }
        for (Placed one : placed) marks.add(one.label());
        return marks;
    }
}
