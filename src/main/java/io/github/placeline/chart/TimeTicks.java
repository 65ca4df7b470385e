package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.List;

/// Which periods are written under a chart: the first, the last, and between them one every two to
/// four years, or further apart where there is no room.
final class TimeTicks {
    private static final int SHORT_SPAN = 3;
    private static final List<Integer> STEPS = List.of(2, 3, 4, 5, 10, 20);
    private static final double BETWEEN = 10;

    private TimeTicks() {}

    record Tick(Period period, String text) {}

    static List<Tick> of(List<Period> slots, TimeScale time, double textSize) {
        List<Tick> all = slots.stream().map(slot -> new Tick(slot, Years.of(slot))).toList();
        if (all.size() <= 2) return fitting(all, time, textSize) ? all : List.of(all.getLast());
        int perYear = perYear(slots);
        int years = (all.size() - 1) / perYear;
        List<Tick> best = List.of(all.getFirst(), all.getLast());
        if (years <= SHORT_SPAN && perYear == 1) {
            if (fitting(all, time, textSize)) return all;
        }
        for (boolean even : new boolean[] {true, false}) {
            for (int step : STEPS) {
                if (even && (step > 4 || (all.size() - 1) % (step * perYear) != 0)) continue;
                List<Tick> some = every(all, step * perYear, time, textSize);
                if (some.size() > 2 && fitting(some, time, textSize)) return some;
            }
        }
        return fitting(best, time, textSize) ? best : List.of(all.getLast());
    }

    /// How many slots make a year.
    private static int perYear(List<Period> slots) {
        double span = slots.getLast().position() - slots.getFirst().position();
        return (int) Math.max(1, Math.round((slots.size() - 1) / Math.max(1, span)));
    }

    private static List<Tick> every(List<Tick> all, int step, TimeScale time, double textSize) {
        List<Tick> some = new ArrayList<>();
        for (int i = 0; i < all.size() - 1; i += step) some.add(all.get(i));
        Tick last = all.getLast();
        while (some.size() > 1 && tooNear(some.getLast(), last, time, textSize)) some.removeLast();
        some.add(last);
        return some;
    }

    /// How far down the labels beside a plot may reach: past the row of years, unless the last of
    /// these is so wide that it reaches under them.
    static double floor(List<Tick> ticks, Plot plot, double textSize, double row) {
        Tick last = ticks.getLast();
        double right = plot.x(last.period()) + width(last, textSize) / 2;
        double bottom = plot.box().bottom();
        return right > plot.box().right() + BETWEEN ? bottom : bottom + row;
    }

    static boolean fitting(List<Tick> ticks, TimeScale time, double textSize) {
        for (int i = 1; i < ticks.size(); i++) {
            if (tooNear(ticks.get(i - 1), ticks.get(i), time, textSize)) return false;
        }
        return true;
    }

    private static boolean tooNear(Tick one, Tick next, TimeScale time, double textSize) {
        double half = (width(one, textSize) + width(next, textSize)) / 2;
        return time.x(next.period()) - time.x(one.period()) < half + BETWEEN;
    }

    private static double width(Tick tick, double textSize) {
        return Weight.REGULAR.width(tick.text(), textSize);
    }
}
