package io.github.placeline.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// Undoes what a batch changed besides readings, by its journal.
final class JournalUndo {

    private final Handle handle;
    private final long batch;

    JournalUndo(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    private record Before(long key, String row) {}

    private record Added(long first, long last) {}

    void run() {
        before("observation").forEach(move -> PeriodMoves.back(handle, move.key(), move.row()));
        before("indicator").forEach(row -> IndicatorWriter.restore(handle, row.key(), row.row()));
        before("indicator_joints").forEach(row -> Joints.restore(handle, row.key(), row.row()));
        before("area_group").forEach(row -> NeighbourIntake.restore(handle, row.key(), row.row()));
        before("priority").forEach(row -> PriorityIntake.restore(handle, row.key(), row.row()));
        before("benchmark_set").forEach(row -> BenchmarkSets.restore(handle, row.key(), row.row()));
        for (AddedRows rows : AddedRows.IN_ORDER) {
            for (Added added : added(rows.table())) remove(rows, added);
        }
        handOn(
                """
                UPDATE indicator SET from_batch =
                    (SELECT min(batch) FROM import_change
                     WHERE subject = 'indicator' AND first_key = indicator.id AND before IS NULL AND batch > :batch)
                WHERE from_batch = :batch
                """);
        handOn(
                """
                UPDATE area SET from_batch =
                    (SELECT min(batch) FROM import_change
                     WHERE subject = 'area' AND first_key = area.id AND before IS NULL AND batch > :batch)
                WHERE from_batch = :batch
                """);
    }

    /// The rows of a table that the batch changed, the last change first.
    private List<Before> before(String table) {
        return handle.createQuery(
                        """
                        SELECT first_key, before FROM import_change
                        WHERE batch = :batch AND subject = :table AND before IS NOT NULL ORDER BY id DESC
                        """)
                .bind("batch", batch)
                .bind("table", table)
                .map((row, _) -> new Before(row.getLong("first_key"), row.getString("before")))
                .list();
    }

    private List<Added> added(String table) {
        return handle.createQuery(
                        """
                        SELECT first_key, last_key FROM import_change
                        WHERE batch = :batch AND subject = :table AND before IS NULL ORDER BY id DESC
                        """)
                .bind("batch", batch)
                .bind("table", table)
                .map((row, _) -> new Added(row.getLong("first_key"), row.getLong("last_key")))
                .list();
    }

    /// Removes what nothing else uses; what a later batch uses becomes its own.
    private void remove(AddedRows rows, Added added) {
        for (String statement : rows.removal()) {
            handle.createUpdate(statement)
                    .bind("first", added.first())
                    .bind("last", added.last())
                    .execute();
        }
        if (rows.inheritance().isEmpty()) return;
        handle.createUpdate(rows.inheritance())
                .bind("first", added.first())
                .bind("last", added.last())
                .bind("table", rows.table())
                .execute();
    }

    private void handOn(String statement) {
        handle.createUpdate(statement).bind("batch", batch).execute();
    }
}
