package io.github.placeline.ui.presenter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which display shows the slides, and which one what only the presenter sees.
///
/// @param notes null where there is but one display
public record DisplayPlan(Display slides, @Nullable Display notes) {

    /// @param all at least one
    /// @param wanted the place of the display chosen for slides; -1 where nobody has chosen
    /// @param x where the app's own window is: the presenter sits there
    static DisplayPlan of(List<Display> all, int wanted, double x, double y) {
        Display own =
                all.stream().filter(one -> one.holds(x, y)).findFirst().orElse(all.getFirst());
        if (all.size() == 1) return new DisplayPlan(all.getFirst(), null);
        Display slides =
                wanted >= 0 && wanted < all.size()
                        ? all.get(wanted)
                        : all.stream().filter(one -> !one.equals(own)).findFirst().orElse(own);
        Display notes =
                slides.equals(own)
                        ? all.stream().filter(one -> !one.equals(own)).findFirst().orElse(own)
                        : own;
        return new DisplayPlan(slides, notes);
    }

    /// The place of the display that would show slides if nobody chose.
    public static int usual(List<Display> all, double x, double y) {
        return all.indexOf(of(all, -1, x, y).slides());
    }
}
