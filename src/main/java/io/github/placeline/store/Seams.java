package io.github.placeline.store;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Keeps the series breaks that are found where one indicator carries on another: one for each
/// joint at which any figure of both files is displayed differently (METHODS 1).
///
/// They follow from the readings, so they are found anew whenever readings, definitions or joints
/// have changed. A break that a person has entered at the same period stays instead.
final class Seams {

    private final Handle handle;

    Seams(Handle handle) {
        this.handle = handle;
    }

    /// Two figures for one area and period, in the newer and in the older file.
    private record Pair(double newer, double older) {}

    private record Display(int decimals, String unit) {}

    void forget() {
        handle.execute("DELETE FROM indicator_break WHERE origin = 'FOUND'");
    }

    void find() {
        forget();
        for (Continuation joint : Continuations.in(handle).all()) found(joint).ifPresent(this::add);
    }

    private void add(SeriesBreak found) {
        handle.createUpdate(
                        """
                        INSERT INTO indicator_break (indicator, period, what, origin)
                        VALUES (:indicator, :period, :what, 'FOUND') ON CONFLICT DO NOTHING
                        """)
                .bind("indicator", found.indicator())
                .bind("period", Keys.of(handle, found.first()))
                .bind("what", found.whatChanged())
                .execute();
    }

    private Optional<SeriesBreak> found(Continuation joint) {
        Display display = display(joint);
        List<Pair> overlap = overlap(joint);
        double largest = 0;
        int differing = 0;
        for (Pair pair : overlap) {
            if (rounded(pair.newer(), display).compareTo(rounded(pair.older(), display)) == 0)
                continue;
            differing++;
            largest =
                    Math.max(
                            largest,
                            BigDecimal.valueOf(pair.newer())
                                    .subtract(BigDecimal.valueOf(pair.older()))
                                    .abs()
                                    .doubleValue());
        }
        if (differing == 0) return Optional.empty();
        String what =
                String.format(
                        Locale.UK,
                        "older figures come from another file; %,d of %,d in both differ, by up to"
                                + " %s%s",
                        differing,
                        overlap.size(),
                        rounded(largest, display).toPlainString(),
                        display.unit());
        return first(joint)
                .map(period ->
                        new SeriesBreak(joint.indicator(), period, what, SeriesBreak.Origin.FOUND));
    }

    private static BigDecimal rounded(double value, Display display) {
        return BigDecimal.valueOf(value).setScale(display.decimals(), RoundingMode.HALF_UP);
    }

    /// The decimals at which figures are compared, those that the newer indicator displays or fewer
    /// where the older file never gives as many; and what a difference is counted in.
    private Display display(Continuation joint) {
        Display newer =
                handle.createQuery(
                                """
                                SELECT coalesce(decimals, decimals_seen) AS decimals,
                                       CASE WHEN unit = 'PERCENT' THEN ' pp'
                                            WHEN unit_words = '' THEN '' ELSE ' ' || unit_words END AS unit
                                FROM indicator WHERE id = :newer
                                """)
                        .bind("newer", joint.indicator())
                        .map((row, _) -> new Display(row.getInt("decimals"), row.getString("unit")))
                        .one();
        int given =
                handle
                        .createQuery(
                                """
                                SELECT value FROM series JOIN observation ON observation.series = series.id
                                WHERE indicator = :older AND breakdown = :breakdown
                                  AND to_batch IS NULL AND value IS NOT NULL
                                """)
                        .bind("older", joint.older())
                        .bind("breakdown", Keys.of(handle, joint.olderBreakdown()))
                        .mapTo(Double.class)
                        .list()
                        .stream()
                        .mapToInt(value -> BigDecimal.valueOf(value).stripTrailingZeros().scale())
                        .max()
                        .orElse(0);
        return new Display(Math.clamp(given, 0, newer.decimals()), newer.unit());
    }

    private List<Pair> overlap(Continuation joint) {
        return handle.createQuery(
                        """
                        SELECT now.value AS newer, before.value AS older
                        FROM series AS mine
                        CROSS JOIN series AS theirs ON theirs.indicator = :older AND theirs.breakdown = :older_breakdown
                          AND theirs.area = mine.area
                        CROSS JOIN observation AS now ON now.series = mine.id
                        CROSS JOIN observation AS before ON before.series = theirs.id AND before.period = now.period
                        WHERE mine.indicator = :newer AND mine.breakdown = :newer_breakdown
                          AND now.to_batch IS NULL AND before.to_batch IS NULL
                          AND now.value IS NOT NULL AND before.value IS NOT NULL
                        """)
                .bind("newer", joint.indicator())
                .bind("newer_breakdown", Keys.of(handle, joint.breakdown()))
                .bind("older", joint.older())
                .bind("older_breakdown", Keys.of(handle, joint.olderBreakdown()))
                .map((row, _) -> new Pair(row.getDouble("newer"), row.getDouble("older")))
                .list();
    }

    /// The first period of the newer file, in any area.
    private Optional<Period> first(Continuation joint) {
        return first(handle, joint.indicator(), joint.breakdown());
    }

    /// The first period that an indicator's own files have, in any area.
    static Optional<Period> first(Handle handle, long indicator, Breakdown breakdown) {
        return handle.createQuery(
                        """
                        SELECT kind AS period_kind, start AS period_start, "end" AS period_end FROM period
                        WHERE id IN (SELECT observation.period FROM series
                                     JOIN observation ON observation.series = series.id
                                     WHERE indicator = :newer AND breakdown = :breakdown AND to_batch IS NULL)
                        ORDER BY "end", start, kind LIMIT 1
                        """)
                .bind("newer", indicator)
                .bind("breakdown", Keys.of(handle, breakdown))
                .map((row, _) -> Rows.period(row))
                .findOne();
    }
}
