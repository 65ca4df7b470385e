package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The packs that people have put together.
public final class PackRepository {

    private final Workspace workspace;

    PackRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The packs of an area, the newest made first.
    public List<PackOutline> of(Area area) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM pack WHERE area = :area ORDER BY id DESC")
                        .bind("area", area.id())
                        .map((row, _) -> outline(handle, row))
                        .list());
    }

    public Optional<PackOutline> byId(long id) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM pack WHERE id = :id")
                        .bind("id", id)
                        .map((row, _) -> outline(handle, row))
                        .findOne());
    }

    /// The packs made for a meeting, the newest made first.
    public List<PackOutline> ofMeeting(long meeting) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM pack WHERE meeting = :meeting ORDER BY id DESC")
                        .bind("meeting", meeting)
                        .map((row, _) -> outline(handle, row))
                        .list());
    }

    /// Keeps an outline: a new one where its key is 0, otherwise in the place of the one with its
    /// key, also where that has been deleted meanwhile, so that a deletion can be taken back.
    ///
    /// @return the outline with its key
    public PackOutline save(PackOutline outline) {
        return workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO pack (id, area, meeting, title, as_at)
                            VALUES (:id, :area, :meeting, :title, :as_at)
                            ON CONFLICT (id) DO UPDATE SET area = excluded.area, meeting = excluded.meeting,
                                title = excluded.title, as_at = excluded.as_at
                            """)
                    .bind("id", outline.id() == 0 ? null : outline.id())
                    .bind("area", outline.area())
                    .bind("meeting", outline.meeting())
                    .bind("title", outline.title())
                    .bind("as_at", text(outline.asAt()))
                    .execute();
            long id = outline.id() == 0 ? Keys.ofLastInsert(handle) : outline.id();
            PackPages.replace(handle, id, outline.pages());
            return outline.withId(id);
        });
    }

    public void delete(PackOutline outline) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM pack WHERE id = :id")
                        .bind("id", outline.id())
                        .execute());
    }

    private static @Nullable String text(AsAt asAt) {
        return asAt.equals(AsAt.NOW) ? null : asAt.instant().toString();
    }

    private static PackOutline outline(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        long meeting = row.getLong("meeting");
        Long key = row.wasNull() ? null : meeting;
        String asAt = row.getString("as_at");
        List<OutlinePage> pages = PackPages.of(handle, id);
        return new PackOutline(
                id,
                row.getLong("area"),
                key,
                row.getString("title"),
                asAt == null ? AsAt.NOW : new AsAt(Instant.parse(asAt)),
                pages);
    }
}
