package io.github.placeline.store;

import io.github.placeline.model.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/// Writes a file's readings in the order of their keys, many rows a statement.
///
/// Plain JDBC, because this is where an import spends its time.
final class ReadingWriter {

    private static final int ROWS = 200;
    private static final String CLOSE =
            """
            UPDATE observation SET to_batch = ? WHERE series = ? AND period = ? AND to_batch IS NULL
            """;
    private static final int COLUMNS = 8;

    private final Connection connection;
    private final long batch;
    private final ReadingColumns readings;
    private final IncomingKeys keys;
    private final Progress progress;

    ReadingWriter(
            Connection connection,
            long batch,
            Incoming incoming,
            IncomingKeys keys,
            Progress progress) {
        this.connection = connection;
        this.batch = batch;
        this.readings = incoming.readings();
        this.keys = keys;
        this.progress = progress;
    }

    /// Ends the readings that these rows replace.
    void close(int[] rows) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLOSE)) {
            for (int row : rows) {
                update.setLong(1, batch);
                update.setInt(2, keys.series(readings.series(row)));
                update.setInt(3, keys.period(readings.period(row)));
                update.executeUpdate();
            }
        }
    }

    void insert(int[] rows) throws SQLException {
        int full = rows.length - rows.length % ROWS;
        try (PreparedStatement insert = connection.prepareStatement(insertOf(ROWS))) {
            for (int from = 0; from < full; from += ROWS) {
                if (from % (ROWS * 50) == 0) {
                    progress.stopIfCancelled();
                    progress.report(from, rows.length, "Writing");
                }
                insert(insert, rows, from, from + ROWS);
            }
        }
        if (full == rows.length) return;
        try (PreparedStatement rest = connection.prepareStatement(insertOf(rows.length - full))) {
            insert(rest, rows, full, rows.length);
        }
    }

    /// Only the number of placeholders differs from one statement to the next.
    private static String insertOf(int rows) {
        return """
        INSERT INTO observation (from_batch, series, period, value, marker, quality, label, line)
        VALUES %s
        """
                .formatted(String.join(",", Collections.nCopies(rows, "(?,?,?,?,?,?,?,?)")));
    }

    private void insert(PreparedStatement insert, int[] rows, int from, int to)
            throws SQLException {
        for (int at = from; at < to; at++) bind(insert, (at - from) * COLUMNS, rows[at]);
        insert.executeUpdate();
    }

    private void bind(PreparedStatement insert, int before, int row) throws SQLException {
        insert.setLong(before + 1, batch);
        insert.setInt(before + 2, keys.series(readings.series(row)));
        insert.setInt(before + 3, keys.period(readings.period(row)));
        if (readings.isWithheld(row)) {
            insert.setNull(before + 4, java.sql.Types.REAL);
            insert.setInt(before + 5, keys.marker(readings.marker(row)));
        } else {
            insert.setDouble(before + 4, readings.value(row));
            insert.setNull(before + 5, java.sql.Types.INTEGER);
        }
        insert.setInt(before + 6, readings.qualityNumber(row));
        insert.setInt(before + 7, keys.label(readings.label(row)));
        insert.setInt(before + 8, readings.line(row));
    }
}
