package io.github.placeline.store;

import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.Refusal;
import org.jdbi.v3.core.Handle;

/// Finds the later batch that stands in the way of taking one back.
final class UndoBlocks {

    private final Handle handle;
    private final ImportBatch batch;

    UndoBlocks(Handle handle, ImportBatch batch) {
        this.handle = handle;
        this.batch = batch;
    }

    void refuse() {
        if (batch.isUndone()) {
            throw Refusal.ofInput(batch.fileName() + " has been taken back already.");
        }
        refuseFor(
                "has changed its readings",
                """
                SELECT file_name || CASE format WHEN 'By hand' THEN ', made later,' ELSE ', imported later,' END
                FROM import_batch WHERE id =
                    (SELECT max(to_batch) FROM observation WHERE from_batch = :batch)
                """);
        refuseFor(
                "has changed what it brought in",
                """
                SELECT file_name || CASE format WHEN 'By hand' THEN ', made later,' ELSE ', imported later,' END
                FROM import_batch WHERE id =
                    (SELECT max(later.batch) FROM import_change AS later JOIN import_change AS mine
                     ON later.subject = mine.subject AND later.first_key BETWEEN mine.first_key AND mine.last_key
                     WHERE mine.batch = :batch AND later.batch > :batch AND later.before IS NOT NULL)
                """);
        refuseFor(
                "was read by its definitions",
                """
                SELECT file_name || CASE format WHEN 'By hand' THEN ', made later,' ELSE ', imported later,' END
                FROM import_batch WHERE id =
                    (SELECT max(observation.from_batch) FROM import_change
                     JOIN series ON series.indicator = import_change.first_key
                     JOIN observation ON observation.series = series.id
                     WHERE import_change.batch = :batch AND subject = 'indicator' AND before IS NOT NULL
                       AND observation.from_batch > :batch)
                """);
    }

    private void refuseFor(String what, String query) {
        handle.createQuery(query)
                .bind("batch", batch.id())
                .mapTo(String.class)
                .findOne()
                .ifPresent(later -> {
                    throw Refusal.ofInput(
                            "%s cannot be taken back because %s %s. Take that back first."
                                    .formatted(batch.fileName(), later, what));
                });
    }
}
