package io.github.placeline.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Hands the readings of a batch that is taken back to the earliest later batch that gave them
/// again, so that what remains is what the remaining files alone would have brought.
final class Heirs {

    private static final List<String> STATEMENTS =
            List.of(
                    """
                    CREATE TEMP TABLE heir AS
                    SELECT observation.series, observation.period, min(observation_again.batch) AS batch
                    FROM observation_again JOIN observation
                      ON observation.series = observation_again.series AND observation.period = observation_again.period
                    WHERE observation.from_batch = :batch AND observation_again.batch > :batch
                    GROUP BY observation.series, observation.period
                    """,
                    """
                    UPDATE observation SET to_batch = heir.batch FROM heir
                    WHERE observation.series = heir.series AND observation.period = heir.period
                      AND observation.to_batch = :batch
                    """,
                    """
                    UPDATE observation SET from_batch = heir.batch, label = given.label, sheet = given.sheet,
                                           line = given.line
                    FROM heir JOIN observation_again AS given
                      ON given.series = heir.series AND given.period = heir.period AND given.batch = heir.batch
                    WHERE observation.series = heir.series AND observation.period = heir.period
                      AND observation.from_batch = :batch
                    """,
                    """
                    DELETE FROM observation_again WHERE EXISTS
                        (SELECT 1 FROM heir WHERE heir.series = observation_again.series
                         AND heir.period = observation_again.period AND heir.batch = observation_again.batch)
                    """,
                    "DROP TABLE heir");

    private final Handle handle;
    private final long batch;

    Heirs(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    void takeOver() {
        if (!hasAny()) return;
        for (String statement : STATEMENTS) {
            var update = handle.createUpdate(statement);
            if (statement.contains(":batch")) update.bind("batch", batch);
            update.execute();
        }
    }

    private boolean hasAny() {
        return handle.createQuery(
                        "SELECT EXISTS (SELECT 1 FROM observation_again WHERE batch > :batch)")
                .bind("batch", batch)
                .mapTo(Boolean.class)
                .one();
    }
}
