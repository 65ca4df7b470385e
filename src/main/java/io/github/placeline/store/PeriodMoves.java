package io.github.placeline.store;

import io.github.placeline.model.Period;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Moves an indicator's readings from one period to another when it becomes known how its years are
/// meant, and with them what people entered about those periods.
final class PeriodMoves {

    private static final List<String> READINGS =
            List.of(
                    """
                    UPDATE observation SET period = :to
                    WHERE series IN (SELECT id FROM series WHERE indicator = :indicator)
                      AND period = :from AND label = :label
                    """,
                    """
                    UPDATE observation_again SET period = :to
                    WHERE series IN (SELECT id FROM series WHERE indicator = :indicator)
                      AND period = :from AND label = :label
                    """);

    private static final List<String> FOLLOWERS =
            List.of(
                    "UPDATE target SET baseline_period = :to WHERE indicator = :indicator AND baseline_period = :from",
                    "UPDATE target SET aim_period = :to WHERE indicator = :indicator AND aim_period = :from",
                    "UPDATE project_measure SET by_period = :to WHERE indicator = :indicator AND by_period = :from",
                    "UPDATE note SET period = :to WHERE indicator = :indicator AND period = :from",
                    "UPDATE indicator_break SET period = :to WHERE indicator = :indicator AND period = :from");

    private PeriodMoves() {}

    static void forward(
            Handle handle, Journal journal, long indicator, long from, Period target, long label) {
        long newest =
                handle.createQuery("SELECT coalesce(max(id), 0) FROM period")
                        .mapTo(Long.class)
                        .one();
        long to = Keys.of(handle, target);
        if (to > newest) journal.added("period", to, to);
        journal.move(indicator, from, to, label);
        move(handle, indicator, from, to, label);
    }

    /// Undoes one move by its entry in the [Journal].
    static void back(Handle handle, long indicator, String entry) {
        handle.createQuery(
                        """
                        SELECT :entry ->> 'from' AS "from", :entry ->> 'to' AS "to", :entry ->> 'label' AS label
                        """)
                .bind("entry", entry)
                .map((row, _) ->
                        new long[] {row.getLong("to"), row.getLong("from"), row.getLong("label")})
                .forEach(back -> move(handle, indicator, back[0], back[1], back[2]));
    }

    private static void move(Handle handle, long indicator, long from, long to, long label) {
        for (String readings : READINGS) {
            handle.createUpdate(readings)
                    .bind("indicator", indicator)
                    .bind("from", from)
                    .bind("to", to)
                    .bind("label", label)
                    .execute();
        }
        for (String follower : FOLLOWERS) {
            handle.createUpdate(follower)
                    .bind("indicator", indicator)
                    .bind("from", from)
                    .bind("to", to)
                    .execute();
        }
    }
}
