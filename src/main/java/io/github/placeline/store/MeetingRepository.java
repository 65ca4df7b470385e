package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Meeting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The meetings of areas' boards with their agendas.
public final class MeetingRepository {

    private final Workspace workspace;

    MeetingRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The area's meetings, the latest first.
    public List<Meeting> of(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT * FROM meeting WHERE area = :area ORDER BY held DESC, id DESC
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> meeting(handle, row))
                        .list());
    }

    /// Adds a meeting, or writes the one of its key anew. A key that is no more comes back, so that
    /// a deletion can be taken back.
    ///
    /// @return its key
    public long save(Meeting meeting) {
        return workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO meeting (id, area, held, title, as_at, commentary)
                            VALUES (:id, :area, :held, :title, :as_at, :commentary)
                            ON CONFLICT (id) DO UPDATE SET held = excluded.held, title = excluded.title,
                                as_at = excluded.as_at, commentary = excluded.commentary
                            """)
                    .bind("id", meeting.id() == 0 ? null : meeting.id())
                    .bind("area", meeting.area())
                    .bind("held", meeting.held().toString())
                    .bind("title", meeting.title())
                    .bind("as_at", Moments.text(meeting.asAt().instant()))
                    .bind("commentary", meeting.commentary())
                    .execute();
            long id = meeting.id() == 0 ? Keys.ofLastInsert(handle) : meeting.id();
            handle.createUpdate("DELETE FROM meeting_item WHERE meeting = :id")
                    .bind("id", id)
                    .execute();
            for (int i = 0; i < meeting.items().size(); i++)
                insert(handle, id, i + 1, Row.of(meeting.items().get(i)));
            return id;
        });
    }

    /// Deletes a meeting with its agenda.
    public void delete(Meeting meeting) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM meeting WHERE id = :id")
                        .bind("id", meeting.id())
                        .execute());
    }

    private static void insert(Handle handle, long meeting, int position, Row row) {
        handle.createUpdate(
                        """
                        INSERT INTO meeting_item (meeting, position, kind, indicator, other, project, title, text)
                        VALUES (:meeting, :position, :kind, :indicator, :other, :project, :title, :text)
                        """)
                .bind("meeting", meeting)
                .bind("position", position)
                .bind("kind", row.kind().name())
                .bind("indicator", row.indicator())
                .bind("other", row.other())
                .bind("project", row.project())
                .bind("title", row.title())
                .bind("text", row.text())
                .execute();
    }

    private static Meeting meeting(Handle handle, ResultSet row) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                row.getLong("area"),
                LocalDate.parse(row.getString("held")),
                row.getString("title"),
                new AsAt(Moments.parse(row.getString("as_at"))),
                row.getString("commentary"),
                items(handle, row.getLong("id")));
    }

    private static List<Meeting.Item> items(Handle handle, long meeting) {
        return handle.createQuery(
                        "SELECT * FROM meeting_item WHERE meeting = :meeting ORDER BY position")
                .bind("meeting", meeting)
                .map((row, _) -> item(row))
                .list();
    }

    private static Meeting.Item item(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return switch (Kind.valueOf(row.getString("kind"))) {
            case INDICATOR -> new Meeting.OneIndicator(row.getLong("indicator"), text);
            case COMPARISON -> {
                long indicator = row.getLong("indicator");
                long other = row.getLong("other");
                yield new Meeting.Comparison(indicator, row.wasNull() ? null : other, text);
            }
            case PROJECT -> new Meeting.OneProject(row.getLong("project"), text);
            case TEXT -> new Meeting.Text(row.getString("title"), text);
        };
    }

    private enum Kind {
        INDICATOR,
        COMPARISON,
        PROJECT,
        TEXT
    }

    /// An item as its table holds it.
    private record Row(
            Kind kind,
            @Nullable Long indicator,
            @Nullable Long other,
            @Nullable Long project,
            String title,
            String text) {

        static Row of(Meeting.Item item) {
            return switch (item) {
                case Meeting.OneIndicator(var indicator, var text) ->
                        new Row(Kind.INDICATOR, indicator, null, null, "", text);
                case Meeting.Comparison(var indicator, var other, var text) ->
                        new Row(Kind.COMPARISON, indicator, other, null, "", text);
                case Meeting.OneProject(var project, var text) ->
                        new Row(Kind.PROJECT, null, null, project, "", text);
                case Meeting.Text(var heading, var text) ->
                        new Row(Kind.TEXT, null, null, null, heading, text);
            };
        }
    }
}
