package io.github.placeline.store;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The keys of words that live once in their own tables; added where they are new.
final class Keys {

    private Keys() {}

    static long of(Handle handle, Period period) {
        handle.createUpdate(
                        """
                        INSERT INTO period (kind, start, "end") VALUES (:kind, :start, :end) ON CONFLICT DO NOTHING
                        """)
                .bind("kind", period.kind().name())
                .bind("start", period.start().toString())
                .bind("end", period.end().toString())
                .execute();
        return handle.createQuery(
                        """
                        SELECT id FROM period WHERE kind = :kind AND start = :start AND "end" = :end
                        """)
                .bind("kind", period.kind().name())
                .bind("start", period.start().toString())
                .bind("end", period.end().toString())
                .mapTo(Long.class)
                .one();
    }

    static long of(Handle handle, Breakdown breakdown) {
        boolean isNew =
                handle.createUpdate(
                                        "INSERT INTO breakdown (text) VALUES (:text) ON CONFLICT DO"
                                                + " NOTHING")
                                .bind("text", breakdown.text())
                                .execute()
                        == 1;
        long id =
                handle.createQuery("SELECT id FROM breakdown WHERE text = :text")
                        .bind("text", breakdown.text())
                        .mapTo(Long.class)
                        .one();
        if (isNew)
            breakdown
                    .parts()
                    .forEach((characteristic, value) -> part(handle, id, characteristic, value));
        return id;
    }

    private static void part(Handle handle, long breakdown, String characteristic, String value) {
        handle.createUpdate(
                        """
                        INSERT INTO breakdown_part (breakdown, characteristic, value)
                        VALUES (:breakdown, :characteristic, :value)
                        """)
                .bind("breakdown", breakdown)
                .bind("characteristic", characteristic)
                .bind("value", value)
                .execute();
    }

    /// The breakdown that has this key.
    static Breakdown breakdown(Handle handle, long id) {
        return Breakdown.of(
                handle.createQuery(
                                "SELECT characteristic, value FROM breakdown_part WHERE breakdown ="
                                        + " :id")
                        .bind("id", id)
                        .map((row, _) ->
                                Map.entry(row.getString("characteristic"), row.getString("value")))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The key that the last insert on this connection made.
    static long ofLastInsert(Handle handle) {
        return handle.createQuery("SELECT last_insert_rowid()").mapTo(Long.class).one();
    }

    /// The highest key of `period` or `breakdown`.
    static long last(Handle handle, Words words) {
        return handle.createQuery(words.highest).mapTo(Long.class).one();
    }

    /// Tables whose rows are added when they are first spoken of.
    enum Words {
        PERIODS("SELECT coalesce(max(id), 0) FROM period"),
        BREAKDOWNS("SELECT coalesce(max(id), 0) FROM breakdown");

        private final String highest;

        Words(String highest) {
            this.highest = highest;
        }
    }
}
