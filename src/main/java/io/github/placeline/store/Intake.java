package io.github.placeline.store;

import io.github.placeline.model.Period;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Withholding;
import io.github.placeline.model.YearType;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// One file on its way into a workspace: a connection with one transaction, which is rolled back
/// unless [#commit()] is reached.
///
/// Foreign keys are not checked here: every key comes from the workspace's own tables, and a check
/// of each of half a million rows would double the time.
public final class Intake implements AutoCloseable {

    private static final String CURRENT =
            """
            SELECT observation.series, period, value, coalesce(marker, 0), quality
            FROM series JOIN observation ON observation.series = series.id
            WHERE series.indicator = ? AND to_batch IS NULL
            ORDER BY observation.series, period
            """;

    private static final String CURRENT_WITH_BESIDE =
            """
            SELECT observation.series, period, value, coalesce(marker, 0), quality, numerator, denominator, low, high
            FROM series JOIN observation ON observation.series = series.id
            WHERE series.indicator = ? AND to_batch IS NULL
            ORDER BY observation.series, period
            """;

    private final Handle handle;
    private final Path file;
    private final Progress progress;
    private boolean open;

    Intake(Handle handle, Path file, Progress progress) {
        this.handle = handle;
        this.file = file;
        this.progress = progress;
    }

    /// How far the import is, and whether it should stop.
    public Progress progress() {
        return progress;
    }

    /// Starts the transaction of an import that may write; others can read, none can write.
    ///
    /// @throws Refusal when another program is writing, or the file cannot be written
    public void beginWriting() {
        begin("BEGIN IMMEDIATE");
    }

    /// Starts the transaction of an import that only looks.
    public void beginReading() {
        begin("BEGIN");
    }

    private void begin(String statement) {
        guarded(() -> {
            handle.execute("PRAGMA foreign_keys = OFF");
            return handle.execute(statement);
        });
        open = true;
        guardedly(() -> Interruption.allow(handle, progress));
    }

    /// How bare years are read for every indicator there is, by its code.
    public Map<String, YearType> yearTypes() {
        return guarded(() -> IndicatorRepository.yearTypes(handle));
    }

    /// Every period there is, by its key.
    public Map<Integer, Period> periods() {
        return guarded(() ->
                handle.createQuery(
                                """
                                SELECT id, kind AS period_kind, start AS period_start, "end" AS period_end FROM period
                                """)
                        .map((row, _) -> Map.entry(row.getInt("id"), Rows.period(row)))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Every marker there is, by its key.
    public Map<Integer, Reading.Withheld> markers() {
        return guarded(() ->
                handle.createQuery("SELECT id, as_typed, reason FROM marker")
                        .map((row, _) ->
                                Map.entry(
                                        row.getInt("id"),
                                        new Reading.Withheld(
                                                row.getString("as_typed"),
                                                Withholding.valueOf(row.getString("reason")))))
                        .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The keys of what the file speaks of, those that it would add included.
    public IncomingKeys keysFor(Incoming incoming) {
        return guarded(() -> new KeyAssignment(handle, incoming).keys());
    }

    /// Tells of every reading that the workspace holds now for this indicator.
    ///
    /// @param withBeside whether counts and intervals are wanted too
    public void current(int indicator, boolean withBeside, CurrentReadings listener) {
        guardedly(() -> {
            try (PreparedStatement query =
                    handle.getConnection()
                            .prepareStatement(withBeside ? CURRENT_WITH_BESIDE : CURRENT)) {
                query.setInt(1, indicator);
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        int marker = row.getInt(4);
                        listener.accept(
                                row.getInt(1),
                                row.getInt(2),
                                marker == 0 ? row.getDouble(3) : Double.NaN,
                                marker,
                                Qualities.of(row.getInt(5)),
                                withBeside ? beside(row) : NOTHING);
                    }
                }
            }
        });
    }

    private static final double[] NOTHING = {};

    private static double[] beside(ResultSet row) throws SQLException {
        double[] beside = new double[ReadingColumns.BESIDE];
        for (int which = 0; which < beside.length; which++) {
            double number = row.getDouble(6 + which);
            beside[which] = row.wasNull() ? Double.NaN : number;
        }
        return beside;
    }

    /// Enters the batch with its problems.
    ///
    /// @return its key
    public long add(NewBatch batch) {
        return guarded(() -> new BatchEntry(handle).enter(batch));
    }

    /// Adds what the file is the first to speak of: areas, breakdowns, periods, labels, markers,
    /// indicators and series.
    ///
    /// @param definitions by indicator code, at least of every new one
    public void addWords(
            long batch, Incoming incoming, IncomingKeys keys, Map<String, Definition> definitions) {
        guardedly(() -> {
            Journal journal = new Journal(handle, batch);
            new WordWriter(handle, journal, incoming, keys).write();
            new IndicatorWriter(handle, journal, batch).addNew(incoming, keys, definitions);
            int last = SeriesWriter.write(handle.getConnection(), incoming.series(), keys);
            journal.added("series", keys.firstNew().series(), last);
        });
    }

    /// Writes these rows of the file, in this order.
    ///
    /// @param changed of `rows`, those that replace a reading
    /// @param same rows that say again what is stored
    public void addReadings(
            long batch,
            Incoming incoming,
            IncomingKeys keys,
            int[] rows,
            int[] changed,
            int[] same,
            Progress progress) {
        guardedly(() -> {
            ReadingWriter writer =
                    new ReadingWriter(handle.getConnection(), batch, incoming, keys, progress);
            writer.close(changed);
            CurrentIndex.whileFilling(handle, () -> writer.insert(rows));
            writer.again(same);
        });
    }

    /// Remembers that this name means the area with this code; one that is known already stays.
    public void addAlias(long batch, String alias, String areaCode) {
        guarded(() ->
                handle.createUpdate(
                                """
                                INSERT INTO area_alias (alias, area, from_batch)
                                SELECT :alias, id, :batch FROM area WHERE code = :code
                                ON CONFLICT (alias, area) DO NOTHING
                                """)
                        .bind("alias", alias)
                        .bind("code", areaCode)
                        .bind("batch", batch)
                        .execute());
    }

    /// Enters the decimals that the figures of the file's indicators call for.
    ///
    /// @param decimals by the indicator's number in the file
    public void setDecimalsSeen(Incoming incoming, IncomingKeys keys, IntUnaryOperator decimals) {
        guardedly(() -> {
            PreparedBatch rows =
                    handle.prepareBatch(
                            """
                            UPDATE indicator SET decimals_seen = :decimals WHERE id = :id AND decimals_seen <> :decimals
                            """);
            for (int number = 0; number < incoming.indicators().size(); number++) {
                rows.bind("id", keys.indicator(number))
                        .bind("decimals", decimals.applyAsInt(number))
                        .add();
            }
            rows.execute();
        });
    }

    /// Makes everything since [#beginWriting()] permanent.
    public void commit() {
        guarded(() -> {
            new Seams(handle).find();
            Interruption.forbid(handle);
            return handle.execute("COMMIT");
        });
        open = false;
    }

    @Override
    public void close() {
        try (handle) {
            if (!open) return;
            Interruption.forbid(handle);
            handle.execute("ROLLBACK");
        } catch (SQLException failed) {
            throw SqlFailure.refusal(new UnableToExecuteStatementException(failed, null), file);
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    /// SQLite itself rolls a transaction back whose statement was stopped while it wrote, so that
    /// there may be nothing left to roll back.
    private CancellationException stopped(Exception failed) {
        open = false;
        try {
            Interruption.forbid(handle);
            handle.execute("ROLLBACK");
        } catch (SQLException | JdbiException doneAlready) {
            failed.addSuppressed(doneAlready);
        }
        return Interruption.cancelled(failed);
    }

    void guardedly(Task task) {
        guarded(() -> {
            task.run();
            return true;
        });
    }

    interface Task {
        void run() throws SQLException;
    }

    Handle handle() {
        return handle;
    }

    /// Runs work on [#handle()] and says plainly what the world did to it.
    <T> T guarded(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException failed) {
            if (Interruption.isBehind(failed)) throw stopped(failed);
            throw SqlFailure.refusal(new UnableToExecuteStatementException(failed, null), file);
        } catch (JdbiException failed) {
            if (Interruption.isBehind(failed)) throw stopped(failed);
            throw SqlFailure.refusal(failed, file);
        }
    }

    interface Work<T> {
        T run() throws SQLException;
    }
}
