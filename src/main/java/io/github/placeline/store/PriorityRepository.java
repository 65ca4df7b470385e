package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
                handle.createUpdate(
                                """
                                INSERT INTO priority_indicator (priority, position, indicator)
                                VALUES (:priority, :position, :indicator)
                                """)
                        .bind("priority", priority)
                        .bind("position", i + 1)
                        .bind("indicator", indicators.get(i).id())
                        .execute();
            }
            return null;
        });
    }
}
