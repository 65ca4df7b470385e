package io.github.placeline.importing.plan;

import io.github.placeline.model.Period;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.IncomingKeys;
import io.github.placeline.store.Intake;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the periods of the workspace and of a file stand in time, by their keys, and which are
/// comparable.
final class PeriodOrder {

    private int[] ranks = new int[0];
    private int[] kinds = new int[0];

    private record Keyed(int key, Period period) {}

    static PeriodOrder of(Incoming incoming, IncomingKeys keys, Intake intake) {
        Map<Integer, Period> periods = new HashMap<>(intake.periods());
        for (int number = 0; number < incoming.periods().size(); number++)
            periods.put(keys.period(number), incoming.periods().at(number));
        List<Keyed> all = new ArrayList<>();
        periods.forEach((key, period) -> all.add(new Keyed(key, period)));
        all.sort(Comparator.comparing(Keyed::period));
        PeriodOrder order = new PeriodOrder();
        int size = periods.keySet().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        order.ranks = new int[size];
        order.kinds = new int[size];
        List<Period> kinds = new ArrayList<>();
        for (int rank = 0; rank < all.size(); rank++) {
            Keyed keyed = all.get(rank);
            order.ranks[keyed.key()] = rank;
            order.kinds[keyed.key()] = kind(kinds, keyed.period());
        }
        return order;
    }

    private static int kind(List<Period> kinds, Period period) {
        for (int kind = 0; kind < kinds.size(); kind++)
            if (kinds.get(kind).isComparableWith(period)) return kind;
        kinds.add(period);
        return kinds.size() - 1;
    }

    int rank(int period) {
        return ranks[period];
    }

    boolean isComparable(int period, int other) {
        return kinds[period] == kinds[other];
    }

    /// The numbers of a file's periods that begin after this day.
    static boolean[] future(Incoming incoming, java.time.LocalDate today) {
        boolean[] future = new boolean[incoming.periods().size()];
        for (int number = 0; number < future.length; number++)
            future[number] = incoming.periods().at(number).start().isAfter(today);
        return future;
    }

    static boolean any(boolean[] some) {
        for (boolean one : some) if (one) return true;
        return false;
    }
}
