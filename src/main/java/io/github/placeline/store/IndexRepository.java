package io.github.placeline.store;

import io.github.placeline.model.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The composites that officers define.
public final class IndexRepository {

    private final Workspace workspace;

    IndexRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every index, by name. One whose last indicator has gone is left out.
    public List<Index> all() {
        record Head(long id, String name, Index.Measure measure) {}
        return workspace.read(handle -> {
            Map<Long, List<Index.Part>> parts = parts(handle);
            return handle
                    .createQuery("SELECT id, name, measure FROM composite ORDER BY name, id")
                    .map((row, _) ->
                            new Head(
                                    row.getLong("id"),
                                    row.getString("name"),
                                    Index.Measure.valueOf(row.getString("measure"))))
                    .list()
                    .stream()
                    .filter(head -> parts.containsKey(head.id()))
                    .map(head ->
                            new Index(
                                    head.id(),
                                    head.name(),
                                    head.measure(),
                                    parts.getOrDefault(head.id(), List.of())))
                    .toList();
        });
    }

    /// Adds an index; the key that it brings is not looked at.
    ///
    /// @return the index with its key
    public Index add(Index index) {
        return workspace.write(handle -> {
            handle.createUpdate("INSERT INTO composite (name, measure) VALUES (:name, :measure)")
                    .bind("name", index.name())
                    .bind("measure", index.measure().name())
                    .execute();
            long id = Keys.ofLastInsert(handle);
            fill(handle, id, index.parts());
            return new Index(id, index.name(), index.measure(), index.parts());
        });
    }

    /// Replaces the index of that key. Does nothing where there is none.
    public void change(Index index) {
        workspace.write(handle -> {
            int found =
                    handle.createUpdate(
                                    "UPDATE composite SET name = :name, measure = :measure WHERE id = :id")
                            .bind("name", index.name())
                            .bind("measure", index.measure().name())
                            .bind("id", index.id())
                            .execute();
            if (found == 0) return null;
            handle.createUpdate("DELETE FROM composite_part WHERE composite = :id")
                    .bind("id", index.id())
                    .execute();
            fill(handle, index.id(), index.parts());
            return null;
        });
    }

    /// Removes an index; its indicators and their figures stay.
    public void delete(Index index) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM composite WHERE id = :id")
                        .bind("id", index.id())
                        .execute());
    }

    private static Map<Long, List<Index.Part>> parts(Handle handle) {
        Map<Long, List<Index.Part>> parts = new HashMap<>();
        handle.createQuery(
                        """
                        SELECT composite, indicator, breakdown, weight FROM composite_part
                        ORDER BY composite, position
                        """)
                .map((row, _) ->
                        parts.computeIfAbsent(row.getLong("composite"), _ -> new ArrayList<>())
                                .add(
                                        new Index.Part(
                                                row.getLong("indicator"),
                                                Keys.breakdown(handle, row.getLong("breakdown")),
                                                row.getDouble("weight"))))
                .list();
        return parts;
    }

    private static void fill(Handle handle, long index, List<Index.Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            handle.createUpdate(
                            """
                            INSERT INTO composite_part (composite, position, indicator, breakdown, weight)
                            VALUES (:index, :position, :indicator, :breakdown, :weight)
                            """)
                    .bind("index", index)
                    .bind("position", i + 1)
                    .bind("indicator", parts.get(i).indicator())
                    .bind("breakdown", Keys.of(handle, parts.get(i).breakdown()))
                    .bind("weight", parts.get(i).weight())
                    .execute();
        }
    }
}
