package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.model.Period;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.model.exchange.PeriodWords;
import io.github.placeline.store.Incoming;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The period of a row by its kind and its two days.
final class FigureTimes {

    static final int UNREADABLE = -1;

    private static final List<FigureColumn> DAYS =
            List.of(FigureColumn.PERIOD_START, FigureColumn.PERIOD_END);

    private final FigureRow row;
    private final Incoming incoming;
    private final Combinations combinations = new Combinations();
    private final Words identifiers = new Words();
    private final Map<Integer, Integer> known = new HashMap<>();

    FigureTimes(FigureRow row, Incoming incoming) {
        this.row = row;
        this.incoming = incoming;
    }

    /// Its number in the file, or [#UNREADABLE].
    int of(Cells cells) {
        int days = row.key(cells, DAYS);
        int kind = identifiers.number(cells, row.place(FigureColumn.TIME_IDENTIFIER));
        return known.computeIfAbsent(
                combinations.with(days, kind),
                _ -> read(cells).map(incoming.periods()::of).orElse(UNREADABLE));
    }

    private Optional<Period> read(Cells cells) {
        return PeriodWords.period(
                row.text(cells, FigureColumn.TIME_IDENTIFIER),
                row.text(cells, FigureColumn.PERIOD_START),
                row.text(cells, FigureColumn.PERIOD_END));
    }

    /// What the row says, for a sentence.
    String said(Cells cells) {
        return "“%s” from “%s” to “%s”"
                .formatted(
                        row.text(cells, FigureColumn.TIME_IDENTIFIER),
                        row.text(cells, FigureColumn.PERIOD_START),
                        row.text(cells, FigureColumn.PERIOD_END));
    }
}
