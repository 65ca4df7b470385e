package io.github.placeline.importing.plan;

import io.github.placeline.importing.check.Doubt;
import io.github.placeline.store.ReadingColumns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Tells the jump of one area from a move of the indicator: where at least ten readings of one
/// indicator and period jump, and they are a fifth or more of its readings in the file, none of
/// them is odd, and the move is said once.
final class Movements {

    private static final int LEAST = 10;
    private static final int FIFTH = 5;

    private Movements() {}

    /// @param from the place of the indicator's first doubt
    /// @param rows the rows of the indicator in the file
    static void joinJumps(Doubts doubts, int from, ReadingColumns readings, int[] rows) {
        Map<Integer, List<Integer>> jumps = new LinkedHashMap<>();
        for (Doubts.Doubted doubted : doubts.all().subList(from, doubts.size()))
            if (doubted.doubt() instanceof Doubt.Jump)
                jumps.computeIfAbsent(readings.period(doubted.row()), _ -> new ArrayList<>())
                        .add(doubted.row());
        jumps.values().removeIf(some -> some.size() < LEAST);
        if (jumps.isEmpty()) return;
        Map<Integer, Integer> all = new LinkedHashMap<>();
        for (int row : rows)
            if (!readings.isWithheld(row)) all.merge(readings.period(row), 1, Integer::sum);
        jumps.forEach((period, jumping) -> {
            int readingsOfPeriod = all.getOrDefault(period, 0);
            if (jumping.size() * FIFTH < readingsOfPeriod) return;
            doubts.removeFrom(
                    from,
                    doubted ->
                            doubted.doubt() instanceof Doubt.Jump
                                    && readings.period(doubted.row()) == period);
            doubts.add(
                    jumping.getFirst(),
                    new Doubt.MovedEverywhere(jumping.size(), readingsOfPeriod),
                    false);
        });
    }
}
