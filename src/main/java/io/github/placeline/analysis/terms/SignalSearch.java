package io.github.placeline.analysis.terms;

import java.util.ArrayList;
import java.util.List;

/// Finds the signals of an XmR chart in one pass over its values.
final class SignalSearch {

    private final List<Signal> found = new ArrayList<>();

    private SignalSearch() {}

    static List<Signal> in(double[] values, Xmr.Limits limits) {
        SignalSearch search = new SignalSearch();
        Run side = new Run(0, 0);
        Run step = new Run(0, 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] > limits.high() || values[i] < limits.low())
                search.found.add(new Signal(Signal.Kind.BEYOND_LIMIT, i, i));
            side = side.next((int) Math.signum(values[i] - limits.centre()), 0);
            search.add(Signal.Kind.ONE_SIDE, i, side.points());
            step = step.next(i == 0 ? 0 : (int) Math.signum(values[i] - values[i - 1]), 1);
            search.add(Signal.Kind.TREND, i, step.points());
        }
        return search.found;
    }

    /// A run that goes on makes the signal it has given longer instead of giving another.
    private void add(Signal.Kind kind, int last, int run) {
        if (run < kind.points()) return;
        if (run > kind.points())
            found.removeIf(signal -> signal.kind() == kind && signal.last() == last - 1);
        found.add(new Signal(kind, last - run + 1, last));
    }

    /// Points in a row that go the same way.
    ///
    /// @param way `1`, `−1`, or `0` for neither
    private record Run(int way, int points) {

        /// @param alone how many points a run has before anything goes its way
        Run next(int now, int alone) {
            if (now == 0) return new Run(0, alone);
            return new Run(now, now == way ? points + 1 : alone + 1);
        }
    }
}
