package io.github.placeline.store;

import io.github.placeline.model.ImportBatch;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Takes a batch back, so that every table but the history is as it was before it.
///
/// What a later batch also uses stays and becomes that batch's own.
final class BatchUndo {

    private final Handle handle;
    private final ImportBatch batch;

    BatchUndo(Handle handle, ImportBatch batch) {
        this.handle = handle;
        this.batch = batch;
    }

    /// Refuses when a later batch has built on it, and changes nothing then.
    void run() {
        new UndoBlocks(handle, batch).refuse();
        List<Long> indicators = indicatorsTouched();
        new Seams(handle).forget();
        new Heirs(handle, batch.id()).takeOver();
        readings();
        execute("DELETE FROM observation_again WHERE batch = :batch");
        new JournalUndo(handle, batch.id()).run();
        execute("DELETE FROM area_alias WHERE from_batch = :batch");
        execute("DELETE FROM import_sheet WHERE batch = :batch");
        execute("DELETE FROM import_change WHERE batch = :batch");
        for (long indicator : indicators) DecimalsSeen.recompute(handle, indicator);
        handle.createUpdate("UPDATE import_batch SET undone_at = :now WHERE id = :batch")
                .bind("now", Moments.text(Instant.now()))
                .bind("batch", batch.id())
                .execute();
    }

    private List<Long> indicatorsTouched() {
        return handle.createQuery(
                        """
                        SELECT DISTINCT indicator FROM series WHERE id IN
                            (SELECT series FROM observation WHERE from_batch = :batch OR to_batch = :batch)
                        """)
                .bind("batch", batch.id())
                .mapTo(Long.class)
                .list();
    }

    private void readings() {
        boolean allOfIt =
                handle.createQuery(
                                "SELECT NOT EXISTS (SELECT 1 FROM observation WHERE from_batch <>"
                                        + " :batch)")
                        .bind("batch", batch.id())
                        .mapTo(Boolean.class)
                        .one();
        if (allOfIt) {
            // Without a condition SQLite drops the pages at once instead of row by row.
            handle.execute("DELETE FROM observation");
        } else {
            execute("DELETE FROM observation WHERE from_batch = :batch");
            execute("UPDATE observation SET to_batch = NULL WHERE to_batch = :batch");
        }
    }

    private void execute(String statement) {
        handle.createUpdate(statement).bind("batch", batch.id()).execute();
    }
}
