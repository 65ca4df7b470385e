package io.github.placeline.store;

import java.util.List;

/// Whether a workspace is whole.
public final class IntegrityRepository {

    private final Workspace workspace;

    IntegrityRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What there is and what is wrong with it.
    ///
    /// @param readings that are current
    /// @param superseded that were replaced by a later import
    /// @param sourceless current readings without the batch and line they come from
    /// @param damage what SQLite says of the file, empty when it is sound
    public record Verdict(
            long areas,
            long indicators,
            long series,
            long batches,
            long readings,
            long superseded,
            long sourceless,
            List<String> damage) {

        public Verdict {
            damage = List.copyOf(damage);
        }

        public boolean isSound() {
            return damage.isEmpty() && sourceless == 0;
        }
    }

    /// Reads the whole file.
    public Verdict check() {
        return workspace.read(handle -> {
            List<String> broken =
                    handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).list();
            List<String> orphans =
                    handle.createQuery("PRAGMA foreign_key_check")
                            .map((row, _) ->
                                    "A row of "
                                            + row.getString(1)
                                            + " names a "
                                            + row.getString(3)
                                            + " that is missing.")
                            .list();
            List<String> damage =
                    java.util.stream.Stream.concat(
                                    broken.stream().filter(line -> !line.equals("ok")),
                                    orphans.stream())
                            .distinct()
                            .toList();
            return handle.createQuery(
                            """
                            SELECT (SELECT count(*) FROM area) AS areas,
                                   (SELECT count(*) FROM indicator) AS indicators,
                                   (SELECT count(*) FROM series) AS series,
                                   (SELECT count(*) FROM import_batch WHERE undone_at IS NULL) AS batches,
                                   count(*) FILTER (WHERE to_batch IS NULL) AS readings,
                                   count(*) FILTER (WHERE to_batch IS NOT NULL) AS superseded,
                                   count(*) FILTER (WHERE to_batch IS NULL
                                     AND (line < 1 OR made.id IS NULL OR made.undone_at IS NOT NULL)) AS sourceless
                            FROM observation LEFT JOIN import_batch AS made ON made.id = observation.from_batch
                            """)
                    .map((row, _) ->
                            new Verdict(
                                    row.getLong("areas"),
                                    row.getLong("indicators"),
                                    row.getLong("series"),
                                    row.getLong("batches"),
                                    row.getLong("readings"),
                                    row.getLong("superseded"),
                                    row.getLong("sourceless"),
                                    damage))
                    .one();
        });
    }
}
