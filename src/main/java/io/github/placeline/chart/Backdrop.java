package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;

/// What lies behind the lines: bands of missing years, grid, axes, breaks.
final class Backdrop {
    private static final Stroke HAIR = Stroke.full(1);
    private static final Stroke BREAK = Stroke.dotted(1.75);
    private static final double TICK = 5;
    private static final double TEXT_GAP = 8;

    private Backdrop() {}

    /// The grey bands of gaps, then those of years to be used with care.
    static List<Mark> bands(Subject subject, Plot plot) {
        List<Mark> bands = new ArrayList<>();
        Timeline timeline = subject.timeline();
        for (Gaps.Gap gap : Gaps.of(subject)) {
            Box box = box(subject, plot, gap.first(), gap.last());
            bands.add(Mark.Area.of(Role.MISSING_BAND, box, gap.sentence(timeline)));
        }
        for (Care care : Care.of(subject)) {
            Box box = box(subject, plot, care.first(), care.last());
            bands.add(Mark.Area.of(Role.MISSING_BAND, box, care.sentence()));
        }
        return bands;
    }

    /// From half a slot before the first to half a slot after the last.
    static Box box(Subject subject, Plot plot, int first, int last) {
        List<Period> slots = subject.timeline().slots();
        Box box = plot.box();
        double left = first == 0 ? box.left() : subject.breakAt(first, plot.time());
        double right =
                last == slots.size() - 1
                        ? Math.min(box.right(), plot.x(slots.get(last)) + halfSlot(slots, plot))
                        : subject.breakAt(last + 1, plot.time());
        return new Box(left, box.top(), right, box.bottom());
    }

    private static double halfSlot(List<Period> slots, Plot plot) {
        if (slots.size() == 1) return plot.box().width() / 2;
        return (plot.x(slots.getLast()) - plot.x(slots.get(slots.size() - 2))) / 2;
    }

    static List<Mark> grid(Plot plot) {
        List<Mark> grid = new ArrayList<>();
        for (double tick : plot.values().ticks()) {
            if (tick == plot.values().low()) continue;
            Role role = tick == 0 ? Role.AXIS : Role.GRID;
            grid.add(across(role, plot, plot.y(tick)));
        }
        return grid;
    }

    private static Mark across(Role role, Plot plot, double y) {
        return new Mark.Rule(
                role, new Point(plot.box().left(), y), new Point(plot.box().right(), y), HAIR);
    }

    /// The base line with its ticks, and the texts along both axes.
    static List<Mark> axes(
            Plot plot, List<String> numbers, List<TimeTicks.Tick> years, double textSize) {
        List<Mark> axes = new ArrayList<>();
        Box box = plot.box();
        axes.add(across(Role.AXIS, plot, box.bottom()));
        for (int i = 0; i < numbers.size(); i++) {
            double y = plot.y(plot.values().tick(i)) + 0.35 * textSize;
            axes.add(text(numbers.get(i), box.left() - TEXT_GAP, y, Anchor.END, textSize));
        }
        for (TimeTicks.Tick tick : years) {
            double x = plot.x(tick.period());
            axes.add(
                    new Mark.Rule(
                            Role.AXIS,
                            new Point(x, box.bottom()),
                            new Point(x, box.bottom() + TICK),
                            HAIR));
            double y = box.bottom() + TICK + 1.15 * textSize;
            axes.add(text(tick.text(), x, y, Anchor.MIDDLE, textSize));
        }
        return axes;
    }

    private static Mark text(String text, double x, double y, Anchor anchor, double size) {
        return new Mark.Text(Role.AXIS_TEXT, text, new Point(x, y), anchor, size, Weight.REGULAR);
    }

    static List<Mark> breaks(Subject subject, Plot plot) {
        List<Mark> rules = new ArrayList<>();
        subject.breaks()
                .forEach((place, breaks) -> {
                    double x = subject.breakAt(place, plot.time());
                    rules.add(
                            new Mark.Rule(
                                    Role.BREAK,
                                    new Point(x, plot.box().top()),
                                    new Point(x, plot.box().bottom()),
                                    BREAK,
                                    BreakWords.of(breaks)));
                });
        return rules;
    }
}
