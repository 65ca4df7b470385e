package io.github.placeline.store;

import io.github.placeline.model.AreaGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// The lists of statistical neighbours inside an [Intake].
public final class NeighbourIntake {

    private final Intake intake;

    public NeighbourIntake(Intake intake) {
        this.intake = intake;
    }

    /// The neighbours of one authority, the closest first.
    ///
    /// @param owner the authority's key
    public record NeighbourList(long owner, String edition, List<Neighbour> neighbours) {
        public NeighbourList {
            neighbours = List.copyOf(neighbours);
        }
    }

    /// One of them.
    ///
    /// @param area its key
    /// @param closeness the publisher's word for it
    public record Neighbour(long area, String closeness) {}

    /// The list of every authority that has one, by the authority's key.
    public Map<Long, NeighbourList> all() {
        return intake.guarded(() -> {
            Map<Long, List<Neighbour>> members = new HashMap<>();
            Map<Long, String> editions = new HashMap<>();
            intake.handle()
                    .createQuery(
                            """
                            SELECT owner, edition, area, closeness
                            FROM area_group JOIN area_group_member ON area_group = area_group.id
                            WHERE kind = 'STATISTICAL_NEIGHBOURS' ORDER BY area_group, position
                            """)
                    .map((row, _) -> {
                        editions.put(row.getLong("owner"), row.getString("edition"));
                        return Map.entry(
                                row.getLong("owner"),
                                new Neighbour(row.getLong("area"), row.getString("closeness")));
                    })
                    .forEach(row ->
                            members.computeIfAbsent(row.getKey(), _ -> new ArrayList<>())
                                    .add(row.getValue()));
            Map<Long, NeighbourList> lists = new HashMap<>();
            members.forEach((owner, neighbours) ->
                    lists.put(
                            owner,
                            new NeighbourList(
                                    owner, editions.getOrDefault(owner, ""), neighbours)));
            return lists;
        });
    }

    /// Puts this list in the place of the one that its authority has, if it has one.
    public void put(long batch, String name, NeighbourList list) {
        intake.guardedly(() -> {
            Handle handle = intake.handle();
            Journal journal = new Journal(handle, batch);
            long group =
                    handle.createQuery(
                                    """
                                    SELECT id FROM area_group WHERE kind = 'STATISTICAL_NEIGHBOURS' AND owner = :owner
                                    """)
                            .bind("owner", list.owner())
                            .mapTo(Long.class)
                            .findFirst()
                            .map(known -> {
                                journal.groupBefore(known);
                                return known;
                            })
                            .orElseGet(() -> add(handle, journal, batch, list.owner()));
            handle.createUpdate(
                            """
                            UPDATE area_group SET name = :name, edition = :edition, from_batch = :batch WHERE id = :group
                            """)
                    .bind("name", name)
                    .bind("edition", list.edition())
                    .bind("batch", batch)
                    .bind("group", group)
                    .execute();
            members(handle, group, list.neighbours());
        });
    }

    private static long add(Handle handle, Journal journal, long batch, long owner) {
        handle.createUpdate(
                        """
                        INSERT INTO area_group (name, kind, owner, from_batch) VALUES ('', :kind, :owner, :batch)
                        """)
                .bind("kind", AreaGroup.Kind.STATISTICAL_NEIGHBOURS.name())
                .bind("owner", owner)
                .bind("batch", batch)
                .execute();
        long group = Keys.ofLastInsert(handle);
        journal.added("area_group", group, group);
        return group;
    }

    private static void members(Handle handle, long group, List<Neighbour> neighbours) {
        clear(handle, group);
        for (int position = 0; position < neighbours.size(); position++) {
            handle.createUpdate(
                            """
                            INSERT INTO area_group_member (area_group, position, area, closeness)
                            VALUES (:group, :position, :area, :closeness)
                            """)
                    .bind("group", group)
                    .bind("position", position)
                    .bind("area", neighbours.get(position).area())
                    .bind("closeness", neighbours.get(position).closeness())
                    .execute();
        }
    }

    private static void clear(Handle handle, long group) {
        handle.createUpdate("DELETE FROM area_group_member WHERE area_group = :group")
                .bind("group", group)
                .execute();
    }

    /// Sets a group back to what the [Journal] kept of it.
    static void restore(Handle handle, long group, String row) {
        handle.createUpdate(
                        """
                        UPDATE area_group SET name = :row ->> 'name', edition = :row ->> 'edition',
                                              starts = :row ->> 'starts', ends = :row ->> 'ends',
                                              from_batch = :row ->> 'from_batch'
                        WHERE id = :group
                        """)
                .bind("row", row)
                .bind("group", group)
                .execute();
        clear(handle, group);
        handle.createUpdate(
                        """
                        INSERT INTO area_group_member (area_group, position, area, closeness)
                        SELECT :group, key, value ->> 'area', value ->> 'closeness' FROM json_each(:row, '$.members')
                        """)
                .bind("row", row)
                .bind("group", group)
                .execute();
    }
}
