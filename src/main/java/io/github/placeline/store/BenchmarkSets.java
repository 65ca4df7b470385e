package io.github.placeline.store;

import io.github.placeline.model.BenchmarkSet;
import org.jdbi.v3.core.Handle;

/// Writes sets of parts.
final class BenchmarkSets {

    private BenchmarkSets() {}

    /// Adds a set, or writes the one of its key anew.
    ///
    /// @return its key
    static long save(Handle handle, BenchmarkSet set) {
        handle.createUpdate(
                        """
                        INSERT INTO benchmark_set (id, name) VALUES (:id, :name)
                        ON CONFLICT (id) DO UPDATE SET name = excluded.name
                        """)
                .bind("id", set.id() == 0 ? null : set.id())
                .bind("name", set.name())
                .execute();
        long id = set.id() == 0 ? Keys.ofLastInsert(handle) : set.id();
        clear(handle, id);
        for (int i = 0; i < set.parts().size(); i++) insert(handle, id, i + 1, set.parts().get(i));
        return id;
    }

    private static void clear(Handle handle, long set) {
        handle.createUpdate("DELETE FROM benchmark_part WHERE benchmark_set = :set")
                .bind("set", set)
                .execute();
    }

    private static void insert(Handle handle, long set, int position, BenchmarkSet.Part part) {
        handle.createUpdate(
                        """
                        INSERT INTO benchmark_part (benchmark_set, position, title, indicator)
                        VALUES (:set, :position, :title, :indicator)
                        """)
                .bind("set", set)
                .bind("position", position)
                .bind("title", part.title())
                .bind("indicator", part.indicator())
                .execute();
    }

    /// Sets the parts back to what the [Journal] kept of them.
    static void restore(Handle handle, long set, String row) {
        clear(handle, set);
        handle.createUpdate(
                        """
                        INSERT INTO benchmark_part (benchmark_set, position, title, indicator)
                        SELECT :set, value ->> 'position', value ->> 'title', value ->> 'indicator'
                        FROM json_each(:row, '$.parts')
                        """)
                .bind("set", set)
                .bind("row", row)
                .execute();
    }
}
