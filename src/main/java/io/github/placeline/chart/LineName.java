package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The name of a line, written beside it in the plot where there is room, nearer to it than to any
/// other line.
record LineName(Trace trace, List<Trace> others) {
    private static final double FROM_LEFT = 0.55;
    private static final double MOST_SHARE = 0.45;
    private static final double NEAREST = 9;
    private static final double FARTHEST = 40;
    private static final double STEP = 5;
    private static final List<Anchor> ANCHORS = List.of(Anchor.MIDDLE, Anchor.START, Anchor.END);

    /// The names of a panel, England's first: it has the quieter line and more room around it.
    static List<LineName> all(Subject subject) {
        List<Trace> named = subject.named().reversed();
        List<LineName> names = new ArrayList<>();
        for (Trace trace : named)
            names.add(
                    new LineName(
                            trace, named.stream().filter(other -> !other.equals(trace)).toList()));
        return names;
    }

    /// The same for the caption, where no place is free.
    String sentence() {
        String line =
                switch (trace.role()) {
                    case AREA -> "Line with circles";
                    case AREA_B -> "Line with squares";
                    case ENGLAND -> "Dashed line";
                    default -> "Plain line";
                };
        return line + ": " + trace.strand().name() + ".";
    }

    Optional<Mark.Text> placed(Plot plot, Obstacles obstacles, Style style) {
        double size = style.nameText();
        String words =
                Wrap.shortened(
                        trace.strand().name(), Weight.BOLD, size, plot.box().width() * MOST_SHARE);
        for (double away = NEAREST; away <= FARTHEST; away += STEP) {
            for (Run.Dot dot : fromTheMiddle(plot)) {
                Point on = plot.at(dot);
                for (double side : sides(dot)) {
                    double centre = on.y() + side * (away + size / 2);
                    if (!isOurs(dot, centre - on.y(), plot)) continue;
                    Point at = new Point(on.x(), centre + 0.27 * size);
                    for (Anchor anchor : ANCHORS) {
                        Mark.Text text = text(words, at, anchor, size);
                        if (obstacles.isFree(text.box(), List.of())) return Optional.of(text);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Mark.Text text(String words, Point at, Anchor anchor, double size) {
        return new Mark.Text(
                trace.role(), words, at, anchor, size, Weight.BOLD, trace.strand().name());
    }

    private List<Run.Dot> fromTheMiddle(Plot plot) {
        double middle = plot.box().left() + FROM_LEFT * plot.box().width();
        return trace.runs().stream()
                .flatMap(run -> run.dots().stream())
                .sorted(
                        Comparator.comparingDouble(
                                (Run.Dot dot) -> Math.abs(plot.at(dot).x() - middle)))
                .toList();
    }

    /// Above first (−1) unless another line runs above there.
    private double[] sides(Run.Dot dot) {
        for (Trace other : others) {
            Run.Dot beside = other.at(dot.period());
            if (beside != null && beside.value() > dot.value()) return new double[] {1, -1};
        }
        return new double[] {-1, 1};
    }

    private boolean isOurs(Run.Dot dot, double below, Plot plot) {
        double height = plot.at(dot).y() + below;
        for (Trace other : others) {
            Run.Dot beside = other.at(dot.period());
            if (beside != null && Math.abs(plot.at(beside).y() - height) < 1.3 * Math.abs(below))
                return false;
        }
        return true;
    }
}
