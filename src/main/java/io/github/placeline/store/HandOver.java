package io.github.placeline.store;

import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;

/// A copy of a workspace that holds only chosen areas and indicators, with every version of their
/// readings and the files that these came from. The country and the regions of the areas are in it,
/// since figures are read beside them. What people wrote for themselves is not: priorities,
/// targets, projects, notes, meetings, packs, decks, recipes, and what was held back from files.
public final class HandOver {

    private static final int STEPS = 4;

    private final Workspace workspace;
    private final FigureSelection selection;

    /// @param selection of figures as known now
    public HandOver(Workspace workspace, FigureSelection selection) {
        this.workspace = workspace;
        this.selection = selection;
    }

    /// A reading of one breakdown that must not be seen.
    public record Hidden(long area, long indicator, String breakdown, Period period) {}

    /// Writes it.
    ///
    /// @param file must not exist
    /// @param exempt batches of published files, of which nothing is hidden
    /// @param threshold counts from 1 to this are hidden, and what is a share of such a count
    /// @param also what must be hidden besides
    /// @throws Refusal when the file cannot be written
    public void write(
            Path file,
            Collection<Long> exempt,
            int threshold,
            Collection<Hidden> also,
            Progress progress) {
        progress.report(0, STEPS, "Copying");
        workspace.read(handle ->
                handle.createUpdate("VACUUM INTO :file").bind("file", file.toString()).execute());
        Jdbi copy = Connections.to(file);
        try (Handle handle = copy.open()) {
            handle.execute("PRAGMA foreign_keys = OFF");
            progress.stopIfCancelled();
            progress.report(1, STEPS, "Leaving out what is not meant");
            handle.useTransaction(inside -> {
                choose(inside);
                Schema.run(inside, Schema.resource("hand-over.sql"));
                progress.stopIfCancelled();
                progress.report(2, STEPS, "Hiding small numbers");
                hide(inside, exempt, threshold, also);
                refuseOrphans(inside);
            });
            progress.stopIfCancelled();
            progress.report(3, STEPS, "Writing");
            handle.execute("VACUUM");
            progress.report(STEPS, STEPS, "Writing");
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    private void choose(Handle handle) {
        handle.createUpdate(
                        """
                        CREATE TEMP TABLE kept_area AS
                        WITH chosen AS (SELECT id FROM area WHERE :areas IS NULL
                                        OR id IN (SELECT value FROM json_each(:areas)))
                        SELECT id FROM chosen
                        UNION SELECT id FROM area WHERE kind = 'COUNTRY'
                        UNION SELECT whole FROM area_part JOIN area ON area.id = whole
                              WHERE kind = 'REGION' AND part IN (SELECT id FROM chosen)
                        """)
                .bind("areas", FigureSelection.json(selection.areas()))
                .execute();
        handle.createUpdate(
                        """
                        CREATE TEMP TABLE kept_indicator AS
                        WITH RECURSIVE kept (id) AS (
                            SELECT id FROM indicator WHERE :indicators IS NULL
                                OR id IN (SELECT value FROM json_each(:indicators))
                            UNION SELECT older FROM indicator_continuation JOIN kept ON indicator = kept.id)
                        SELECT id FROM kept
                        """)
                .bind("indicators", FigureSelection.json(selection.indicators()))
                .execute();
    }

    /// Hides every version of a reading that shows a small number, and the counts beside it.
    private static void hide(
            Handle handle, Collection<Long> exempt, int threshold, Collection<Hidden> also) {
        handle.execute("CREATE TEMP TABLE hidden (series INTEGER, period INTEGER)");
        handle.createUpdate(
                        """
                        INSERT INTO hidden
                        SELECT series, period FROM observation JOIN series ON series.id = observation.series
                            JOIN indicator ON indicator.id = series.indicator
                        WHERE observation.from_batch NOT IN (SELECT value FROM json_each(:exempt))
                          AND (numerator BETWEEN 1 AND :threshold AND numerator = round(numerator)
                            OR denominator BETWEEN 1 AND :threshold AND denominator = round(denominator)
                            OR unit = 'NUMBER' AND value BETWEEN 1 AND :threshold AND value = round(value))
                        """)
                .bind("exempt", List.copyOf(exempt).toString())
                .bind("threshold", threshold)
                .execute();
        PreparedBatch more =
                handle.prepareBatch(
                        """
                        INSERT INTO hidden
                        SELECT series.id, period.id FROM series JOIN breakdown ON breakdown.id = series.breakdown, period
                        WHERE series.area = :area AND series.indicator = :indicator AND breakdown.text = :breakdown
                          AND period.kind = :kind AND period.start = :start AND period."end" = :end
                        """);
        for (Hidden one : also)
            more.bind("area", one.area())
                    .bind("indicator", one.indicator())
                    .bind("breakdown", one.breakdown())
                    .bind("kind", one.period().kind().name())
                    .bind("start", one.period().start().toString())
                    .bind("end", one.period().end().toString())
                    .add();
        if (more.size() > 0) more.execute();
        handle.execute(
                "INSERT OR IGNORE INTO marker (as_typed, reason) VALUES ('c', 'SUPPRESSED')");
        handle.createUpdate(
                        """
                        UPDATE observation SET value = NULL, numerator = NULL, denominator = NULL, low = NULL, high = NULL,
                            marker = (SELECT id FROM marker WHERE as_typed = 'c' AND reason = 'SUPPRESSED')
                        WHERE value IS NOT NULL AND from_batch NOT IN (SELECT value FROM json_each(:exempt))
                          AND (series, period) IN (SELECT series, period FROM hidden)
                        """)
                .bind("exempt", List.copyOf(exempt).toString())
                .execute();
    }

    private static void refuseOrphans(Handle handle) {
        List<String> orphans =
                handle.createQuery("PRAGMA foreign_key_check")
                        .map((row, _) -> row.getString(1) + " names a missing " + row.getString(3))
                        .list();
        if (!orphans.isEmpty())
            throw new IllegalStateException("a hand-over would not be whole: " + orphans);
    }
}
