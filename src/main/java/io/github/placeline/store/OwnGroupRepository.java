package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// The lists of areas that officers make for themselves. They are read with all other groups by
/// [AreaRepository#groups(AreaGroup.Kind)].
public final class OwnGroupRepository {

    private final Workspace workspace;

    OwnGroupRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Adds a group.
    ///
    /// @return its key
    public long add(String name, List<Area> members) {
        return workspace.write(handle -> {
            handle.createUpdate("INSERT INTO area_group (name, kind) VALUES (:name, :kind)")
                    .bind("name", name)
                    .bind("kind", AreaGroup.Kind.OWN.name())
                    .execute();
            long group = Keys.ofLastInsert(handle);
            fill(handle, group, members);
            return group;
        });
    }

    /// Gives a group another name and other members. Does nothing to groups of other kinds.
    public void change(long group, String name, List<Area> members) {
        workspace.write(handle -> {
            int found =
                    handle.createUpdate(
                                    "UPDATE area_group SET name = :name WHERE id = :group AND kind = :kind")
                            .bind("name", name)
                            .bind("group", group)
                            .bind("kind", AreaGroup.Kind.OWN.name())
                            .execute();
            if (found == 0) return null;
            handle.createUpdate("DELETE FROM area_group_member WHERE area_group = :group")
                    .bind("group", group)
                    .execute();
            fill(handle, group, members);
            return null;
        });
    }

    /// Removes a group; its areas and their figures stay.
    public void delete(long group) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM area_group WHERE id = :group AND kind = :kind")
                        .bind("group", group)
                        .bind("kind", AreaGroup.Kind.OWN.name())
                        .execute());
    }

    private static void fill(Handle handle, long group, List<Area> members) {
        for (int i = 0; i < members.size(); i++) {
            handle.createUpdate(
                            """
                            INSERT INTO area_group_member (area_group, position, area)
                            VALUES (:group, :position, :area)
                            """)
                    .bind("group", group)
                    .bind("position", i + 1)
                    .bind("area", members.get(i).id())
                    .execute();
        }
    }
}
