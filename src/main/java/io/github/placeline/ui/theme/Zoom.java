package io.github.placeline.ui.theme;

import java.util.Comparator;
import java.util.List;

/// How large everything is drawn, 100 to 200 %: every size on screen follows from one root size.
///
/// @param percent one of [#STEPS]
public record Zoom(int percent) {

    public static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);
    public static final Zoom NORMAL = new Zoom(100);

    /// Pixels of body text at 100 %.
    public static final double BODY = 15;

    public Zoom {
        if (!STEPS.contains(percent))
            throw new IllegalArgumentException("no such zoom: " + percent);
    }

    /// The step nearest to a number of per cent.
    public static Zoom near(int percent) {
        return STEPS.stream()
                .min(Comparator.comparingInt(step -> Math.abs(step - percent)))
                .map(Zoom::new)
                .orElse(NORMAL);
    }

    /// Pixels of body text.
    public double bodySize() {
        return BODY * percent / 100;
    }

    /// The next larger step, the same at the end.
    public Zoom larger() {
        return step(+1);
    }

    /// The next smaller step, the same at the end.
    public Zoom smaller() {
        return step(-1);
    }

    private Zoom step(int by) {
        int next = Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1);
        return new Zoom(STEPS.get(next));
    }
}
