package io.github.placeline.store;

import org.jdbi.v3.core.Handle;

/// The decimals that an indicator's figures call for while nobody has stated any: none when all are
/// whole, two when more than half are below one in size, otherwise one.
final class DecimalsSeen {

    private DecimalsSeen() {}

    /// Finds them again from the readings that the indicator has now.
    static void recompute(Handle handle, long indicator) {
        handle.createUpdate(
                        """
                        UPDATE indicator SET decimals_seen = (
                            SELECT CASE WHEN coalesce(sum(value = round(value)), 0) = count(value) THEN 0
                                        WHEN sum(abs(value) < 1) * 2 > count(value) THEN 2
                                        ELSE 1 END
                            FROM series JOIN observation ON observation.series = series.id
                            WHERE series.indicator = :indicator AND to_batch IS NULL)
                        WHERE id = :indicator
                        """)
                .bind("indicator", indicator)
                .execute();
    }
}
