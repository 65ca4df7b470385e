package io.github.placeline.store;

import io.github.placeline.model.Problem;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Enters a file into the history, with what was found wrong with it.
final class BatchEntry {

    private final Handle handle;

    BatchEntry(Handle handle) {
        this.handle = handle;
    }

    /// @return the key of the batch
    long enter(NewBatch batch) {
        KeptRecipe kept = batch.recipe();
        handle.createUpdate(
                        """
                        INSERT INTO import_batch (at, by, file_name, sha256, bytes, format, recipe, rows_read, added, changed,
                                                  unchanged, held_back, withheld)
                        VALUES (:at, :by, :file, :sha256, :bytes, :format, :recipe, :rows, :added, :changed,
                                :unchanged, :held_back, :withheld)
                        """)
                .bind("at", Moments.text(batch.at()))
                .bind("by", batch.by())
                .bind("file", batch.fileName())
                .bind("sha256", batch.sha256())
                .bind("bytes", batch.bytes())
                .bind("format", batch.format())
                .bind("recipe", kept == null ? null : RecipeRepository.key(handle, kept))
                .bind("rows", batch.counts().rows())
                .bind("added", batch.counts().added())
                .bind("changed", batch.counts().changed())
                .bind("unchanged", batch.counts().unchanged())
                .bind("held_back", batch.counts().heldBack())
                .bind("withheld", batch.counts().withheld())
                .execute();
        long id = Keys.ofLastInsert(handle);
        problems(id, batch.problems());
        return id;
    }

    private void problems(long batch, List<Problem> problems) {
        if (problems.isEmpty()) return;
        PreparedBatch rows =
                handle.prepareBatch(
                        """
                        INSERT INTO import_problem (batch, file, sheet, line, "column", severity, text)
                        VALUES (:batch, :file, :sheet, :line, :column, :severity, :text)
                        """);
        for (Problem problem : problems) {
            rows.bind("batch", batch)
                    .bind("file", problem.file())
                    .bind("sheet", problem.sheet())
                    .bind("line", problem.line())
                    .bind("column", problem.column())
                    .bind("severity", problem.severity().name())
                    .bind("text", problem.text())
                    .add();
        }
        rows.execute();
    }
}
