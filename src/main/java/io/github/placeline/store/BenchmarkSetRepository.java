package io.github.placeline.store;

import io.github.placeline.model.BenchmarkSet;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The sets of parts that officers look at together.
public final class BenchmarkSetRepository {

    private final Workspace workspace;

    BenchmarkSetRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every set, by name.
    public List<BenchmarkSet> all() {
        return workspace.read(handle ->
                handle.createQuery("SELECT id, name FROM benchmark_set ORDER BY name, id")
                        .map((row, _) ->
                                new BenchmarkSet(
                                        row.getLong("id"),
                                        row.getString("name"),
                                        parts(handle, row.getLong("id"))))
                        .list());
    }

    private static List<BenchmarkSet.Part> parts(Handle handle, long set) {
        return handle.createQuery(
                        """
                        SELECT title, indicator FROM benchmark_part
                        WHERE benchmark_set = :set ORDER BY position
                        """)
                .bind("set", set)
                .map((row, _) ->
                        new BenchmarkSet.Part(row.getString("title"), Rows.key(row, "indicator")))
                .list();
    }

    /// Adds a set, or writes the one of its key anew. A key that is no more comes back, so that a
    /// deletion can be taken back.
    ///
    /// @return its key
    public long save(BenchmarkSet set) {
        return workspace.write(handle -> BenchmarkSets.save(handle, set));
    }

    public void delete(BenchmarkSet set) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM benchmark_set WHERE id = :id")
                        .bind("id", set.id())
                        .execute());
    }
}
