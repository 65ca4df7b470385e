package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The aims of areas' delivery plans.
public final class PriorityRepository {

    private final Workspace workspace;

    PriorityRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The area's priorities in their order; none where nobody entered any.
    public List<Priority> of(Area area) {
        return workspace.read(handle -> {
            Map<Long, List<Long>> indicators = new LinkedHashMap<>();
            handle.createQuery(
                            """
                            SELECT priority, indicator FROM priority_indicator
                            JOIN priority ON priority.id = priority_indicator.priority
                            WHERE area = :area ORDER BY priority, priority_indicator.position
                            """)
                    .bind("area", area.id())
                    .map((row, _) ->
                            indicators
                                    .computeIfAbsent(
                                            row.getLong("priority"), _ -> new ArrayList<>())
                                    .add(row.getLong("indicator")))
                    .list();
            return handle.createQuery("SELECT * FROM priority WHERE area = :area ORDER BY position")
                    .bind("area", area.id())
                    .map((row, _) ->
                            new Priority(
                                    row.getLong("id"),
                                    area.id(),
                                    row.getInt("position"),
                                    row.getString("title"),
                                    indicators.getOrDefault(row.getLong("id"), List.of())))
                    .list();
        });
    }

    /// Makes these the area's priorities, in this order: those with a key keep it, those with key 0
    /// are new, those left out are deleted. A key that is no more comes back with its priority, so
    /// that every change can be taken back.
    ///
    /// @return the priorities as they are now
    public List<Priority> replace(Area area, List<Priority> priorities) {
        workspace.write(handle -> {
            String kept = priorities.stream().map(Priority::id).toList().toString();
            handle.createUpdate(
                            """
                            DELETE FROM priority
                            WHERE area = :area AND id NOT IN (SELECT value FROM json_each(:kept))
                            """)
                    .bind("area", area.id())
                    .bind("kept", kept)
                    .execute();
            for (int i = 0; i < priorities.size(); i++) put(handle, area, i + 1, priorities.get(i));
            return null;
        });
        return of(area);
    }

    private static void put(Handle handle, Area area, int position, Priority priority) {
        handle.createUpdate(
                        """
                        INSERT INTO priority (id, area, position, title) VALUES (:id, :area, :position, :title)
                        ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title
                        """)
                .bind("id", priority.id() == 0 ? null : priority.id())
                .bind("area", area.id())
                .bind("position", position)
                .bind("title", priority.title())
                .execute();
        long id = priority.id() == 0 ? Keys.ofLastInsert(handle) : priority.id();
        handle.createUpdate("DELETE FROM priority_indicator WHERE priority = :id")
                .bind("id", id)
                .execute();
        for (int i = 0; i < priority.indicators().size(); i++)
            addIndicator(handle, id, i + 1, priority.indicators().get(i));
    }

    private static void addIndicator(Handle handle, long priority, int position, long indicator) {
        handle.createUpdate(
                        """
                        INSERT INTO priority_indicator (priority, position, indicator)
                        VALUES (:priority, :position, :indicator)
                        """)
                .bind("priority", priority)
                .bind("position", position)
                .bind("indicator", indicator)
                .execute();
    }

    /// Adds a priority after those that the area has.
    public void add(Area area, String title, List<Indicator> indicators) {
        workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO priority (area, position, title)
                            VALUES (:area, (SELECT count(*) + 1 FROM priority WHERE area = :area), :title)
                            """)
                    .bind("area", area.id())
                    .bind("title", title)
                    .execute();
            long priority = Keys.ofLastInsert(handle);
            for (int i = 0; i < indicators.size(); i++) {
                addIndicator(handle, priority, i + 1, indicators.get(i).id());
            }
            return null;
        });
    }
}
