package io.github.placeline.importing.plan;

import io.github.placeline.importing.cell.PeriodText;
import io.github.placeline.model.Period;
import io.github.placeline.model.YearType;
import io.github.placeline.store.IndicatorIntake.Spelling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where an indicator's stored readings belong when it becomes known how its years are meant.
final class YearMoves {

    private YearMoves() {}

    /// One spelling that means another period than it was taken for.
    record Move(Spelling spelling, Period meaning) {}

    /// The moves; empty when two different periods would become one, so that nothing may be moved.
    static Optional<List<Move>> of(List<Spelling> spellings, YearType before, YearType after) {
        List<Move> moves = new ArrayList<>();
        Set<Period> left = new HashSet<>();
        Map<Period, Period> origins = new HashMap<>();
        boolean clash = false;
        for (Spelling spelling : spellings) {
            Period meaning = read(spelling, before, after);
            if (!meaning.equals(spelling.meaning())) {
                moves.add(new Move(spelling, meaning));
                left.add(spelling.meaning());
            }
            Period origin = origins.putIfAbsent(meaning, spelling.meaning());
            clash |= origin != null && !origin.equals(spelling.meaning());
        }
        clash |= moves.stream().anyMatch(move -> left.contains(move.meaning()));
        return clash ? Optional.empty() : Optional.of(moves);
    }

    /// Labels that were not read by the year type (those of other formats) stay where they are.
    private static Period read(Spelling spelling, YearType before, YearType after) {
        boolean wasReadByType =
                PeriodText.read(spelling.text(), before)
                        .filter(read -> read.period().equals(spelling.meaning()))
                        .isPresent();
        if (!wasReadByType) return spelling.meaning();
        return PeriodText.read(spelling.text(), after)
                .map(PeriodText.Labelled::period)
                .orElse(spelling.meaning());
    }
}
