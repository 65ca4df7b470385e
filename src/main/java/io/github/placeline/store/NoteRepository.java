package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/// What people have written about figures.
public final class NoteRepository {

    private final Workspace workspace;

    NoteRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The notes on an indicator of an area: those about it as a whole first, then by period, the
    /// oldest first.
    public List<AreaNote> of(Area area, Indicator indicator) {
        return all(area).stream()
                .filter(note -> Long.valueOf(indicator.id()).equals(note.indicator()))
                .toList();
    }

    /// The notes on a project, wherever they were written, the oldest first.
    public List<AreaNote> of(Project project) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT note.*, period.kind AS period_kind, start AS period_start, "end" AS period_end
                                FROM note LEFT JOIN period ON period.id = note.period
                                WHERE project = :project ORDER BY written, note.id
                                """)
                        .bind("project", project.id())
                        .map((row, _) -> note(row))
                        .list());
    }

    /// The notes on an area as a whole, the oldest first.
    public List<AreaNote> on(Area area) {
        return all(area).stream()
                .filter(note -> note.indicator() == null && note.project() == null)
                .toList();
    }

    /// Every note on an area, its indicators and figures and, where they were written there, its
    /// projects: those about no period first, then by period, the oldest first.
    public List<AreaNote> all(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT note.*, period.kind AS period_kind, start AS period_start, "end" AS period_end
                                FROM note LEFT JOIN period ON period.id = note.period
                                WHERE area = :area
                                ORDER BY "end" IS NOT NULL, "end", start, written, note.id
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> note(row))
                        .list());
    }

    /// Stores a note: a new one where its key is 0, otherwise in the place of the one with its key,
    /// also where that has been removed meanwhile.
    ///
    /// @return the note with its key
    public AreaNote put(AreaNote note) {
        return workspace.write(handle -> {
            Period period = note.period();
            Long key = period == null ? null : Keys.of(handle, period);
            if (note.id() == 0) return note.under(insert(handle, note, key));
            int changed =
                    bound(
                                    handle.createUpdate(
                                            """
                                            UPDATE note SET area = :area, indicator = :indicator, period = :period,
                                                project = :project, author = :author, written = :written, text = :text WHERE id = :id
                                            """),
                                    note,
                                    key)
                            .bind("id", note.id())
                            .execute();
            if (changed == 0)
                bound(
                                handle.createUpdate(
                                        """
                                        INSERT INTO note (id, area, indicator, period, project, author, written, text)
                                        VALUES (:id, :area, :indicator, :period, :project, :author, :written, :text)
                                        """),
                                note,
                                key)
                        .bind("id", note.id())
                        .execute();
            return note;
        });
    }

    public void remove(AreaNote note) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM note WHERE id = :id")
                        .bind("id", note.id())
                        .execute());
    }

    private static long insert(Handle handle, AreaNote note, @Nullable Long period) {
        bound(
                        handle.createUpdate(
                                """
                                INSERT INTO note (area, indicator, period, project, author, written, text)
                                VALUES (:area, :indicator, :period, :project, :author, :written, :text)
                                """),
                        note,
                        period)
                .execute();
        return Keys.ofLastInsert(handle);
    }

    private static <S extends SqlStatement<S>> S bound(S to, AreaNote note, @Nullable Long period) {
        return to.bind("area", note.area())
                .bind("indicator", note.indicator())
                .bind("period", period)
                .bind("project", note.project())
                .bind("author", note.author())
                .bind("written", note.written().toString())
                .bind("text", note.text());
    }

    private static AreaNote note(ResultSet row) throws SQLException {
        return new AreaNote(
                row.getLong("id"),
                row.getLong("area"),
                Rows.key(row, "indicator"),
                row.getString("period_kind") == null ? null : Rows.period(row),
                Rows.key(row, "project"),
                row.getString("author"),
                LocalDate.parse(row.getString("written")),
                row.getString("text"));
    }
}
