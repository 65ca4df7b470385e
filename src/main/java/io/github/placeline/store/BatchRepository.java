package io.github.placeline.store;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// What was imported, when, by whom, and what was wrong with it.
public final class BatchRepository {

    private final Workspace workspace;

    BatchRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every import, newest first, those taken back included.
    public List<ImportBatch> all() {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM import_batch ORDER BY id DESC")
                        .map((row, _) -> batch(row))
                        .list());
    }

    public Optional<ImportBatch> byId(long id) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM import_batch WHERE id = :id")
                        .bind("id", id)
                        .map((row, _) -> batch(row))
                        .findOne());
    }

    /// What was found wrong with the file, in its order.
    public List<Problem> problemsOf(ImportBatch batch) {
        return workspace.read(handle ->
                handle.createQuery("SELECT * FROM import_problem WHERE batch = :batch ORDER BY id")
                        .bind("batch", batch.id())
                        .map((row, _) ->
                                new Problem(
                                        row.getString("file"),
                                        row.getString("sheet"),
                                        row.getLong("line"),
                                        row.getInt("column"),
                                        Severity.valueOf(row.getString("severity")),
                                        row.getString("text")))
                        .list());
    }

    /// Takes a batch back: everything is then as it was before it, and the batch stays in the
    /// history as undone.
    ///
    /// @return the batch as the history has it now
    /// @throws Refusal when a later batch has built on it; the sentence names that one
    public ImportBatch undo(ImportBatch batch) {
        try (Intake intake = workspace.intake()) {
            intake.beginWriting();
            ImportBatch current = byId(batch.id()).orElse(batch);
            intake.guardedly(() -> new BatchUndo(intake.handle(), current).run());
            intake.commit();
        }
        return byId(batch.id()).orElse(batch);
    }

    /// Takes the newest batch back that has not been taken back yet.
    ///
    /// @throws Refusal when there is none
    public ImportBatch undoLatest() {
        return undo(
                all().stream()
                        .filter(batch -> !batch.isUndone())
                        .findFirst()
                        .orElseThrow(() ->
                                Refusal.ofInput(
                                        "There is no import to take back: nothing has been imported, or all of it has been taken back.")));
    }

    private static ImportBatch batch(ResultSet row) throws SQLException {
        String undone = row.getString("undone_at");
        return new ImportBatch(
                row.getLong("id"),
                Moments.parse(row.getString("at")),
                row.getString("by"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getLong("bytes"),
                row.getString("format"),
                new ImportCounts(
                        row.getLong("rows_read"),
                        row.getLong("added"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("held_back"),
                        row.getLong("withheld")),
                undone == null ? null : Moments.parse(undone));
    }
}
