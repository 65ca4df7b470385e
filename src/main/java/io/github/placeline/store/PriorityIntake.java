package io.github.placeline.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Writes priorities that a framework brings.
final class PriorityIntake {

    private final Handle handle;
    private final Journal journal;

    PriorityIntake(Handle handle, Journal journal) {
        this.handle = handle;
        this.journal = journal;
    }

    /// @param area the key of its area
    /// @param indicators the keys of its indicators, in order
    void put(long area, FrameworkEntry.Aim aim, List<Long> indicators) {
        Optional<Long> known =
                handle.createQuery(
                                "SELECT id FROM priority WHERE area = :area AND title = :title"
                                        + " ORDER BY id LIMIT 1")
                        .bind("area", area)
                        .bind("title", aim.title())
                        .mapTo(Long.class)
                        .findOne();
        known.ifPresent(journal::priorityBefore);
        long key =
                known.orElseGet(() -> {
                    handle.createUpdate(
                                    "INSERT INTO priority (area, position, title) VALUES (:area, 0,"
                                            + " :title)")
                            .bind("area", area)
                            .bind("title", aim.title())
                            .execute();
                    long added = Keys.ofLastInsert(handle);
                    journal.added("priority", added, added);
                    return added;
                });
        handle.createUpdate("UPDATE priority SET position = :position WHERE id = :key")
                .bind("position", aim.position())
                .bind("key", key)
                .execute();
        handle.createUpdate("DELETE FROM priority_indicator WHERE priority = :key")
                .bind("key", key)
                .execute();
        for (int position = 0; position < indicators.size(); position++) {
            handle.createUpdate(
                            """
                            INSERT INTO priority_indicator (priority, position, indicator)
                            VALUES (:key, :position, :indicator)
                            """)
                    .bind("key", key)
                    .bind("position", position + 1)
                    .bind("indicator", indicators.get(position))
                    .execute();
        }
    }

    /// Sets a priority back to what the [Journal] kept of it.
    static void restore(Handle handle, long key, String row) {
        handle.createUpdate("UPDATE priority SET position = :row ->> 'position' WHERE id = :key")
                .bind("row", row)
                .bind("key", key)
                .execute();
        handle.createUpdate("DELETE FROM priority_indicator WHERE priority = :key")
                .bind("key", key)
                .execute();
        handle.createUpdate(
                        """
                        INSERT INTO priority_indicator (priority, position, indicator)
                        SELECT :key, value ->> 'position', value ->> 'indicator' FROM json_each(:row, '$.indicators')
                        """)
                .bind("row", row)
                .bind("key", key)
                .execute();
    }
}
