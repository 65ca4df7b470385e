package io.github.placeline.store;

import io.github.placeline.model.Progress;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collections;

/// Writes a file's readings in the order of their keys, many rows a statement.
///
/// Plain JDBC, because this is where an import spends its time.
final class ReadingWriter {

    private static final int ROWS = 1000;
    private static final String AGAIN =
            """
            INSERT INTO observation_again (series, period, batch, label, sheet, line)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (series, period, batch) DO NOTHING
            """;

    private static final String CLOSE =
            """
            UPDATE observation SET to_batch = ? WHERE series = ? AND period = ? AND to_batch IS NULL
            """;

    private final Connection connection;
    private final long batch;
    private final ReadingColumns readings;
    private final IncomingKeys keys;
    private final Progress progress;
    private final boolean withMarkers;
    private final boolean withQualities;
    private final boolean withBeside;
    private final long[] sheets;

    ReadingWriter(
            Connection connection,
            long batch,
            Incoming incoming,
            IncomingKeys keys,
            Progress progress)
            throws SQLException {
        this.connection = connection;
        this.batch = batch;
        this.readings = incoming.readings();
        this.keys = keys;
        this.progress = progress;
        this.withMarkers = incoming.markers().size() > 0;
        this.withQualities = readings.hasQualities();
        this.withBeside = readings.hasBeside();
        this.sheets = readings.hasSheets() ? sheets(incoming) : new long[0];
    }

    /// The keys of the file's sheets, which are new with its batch.
    private long[] sheets(Incoming incoming) throws SQLException {
        long[] sheetKeys = new long[incoming.sheets().size()];
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO import_sheet (batch, name) VALUES (?, ?) RETURNING id")) {
            for (int sheet = 0; sheet < sheetKeys.length; sheet++) {
                insert.setLong(1, batch);
                insert.setString(2, incoming.sheets().at(sheet));
                try (ResultSet added = insert.executeQuery()) {
                    added.next();
                    sheetKeys[sheet] = added.getLong(1);
                }
            }
        }
        return sheetKeys;
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
                if (from % (ROWS * 10) == 0) {
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

    /// Notes that the file says these readings again, just as they stand.
    void again(int[] rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AGAIN)) {
            for (int at = 0; at < rows.length; at++) {
                if (at % (ROWS * 10) == 0) progress.stopIfCancelled();
                int row = rows[at];
                insert.setInt(1, keys.series(readings.series(row)));
                insert.setInt(2, keys.period(readings.period(row)));
                insert.setLong(3, batch);
                insert.setInt(4, keys.label(readings.label(row)));
                bindSheet(insert, 5, row);
                insert.setInt(6, readings.line(row));
                insert.executeUpdate();
            }
        }
    }

    /// Names only the columns that the file fills, and the batch once: every parameter left out
    /// saves as many calls as the file has rows.
    private String insertOf(int rows) {
        String row =
                "(?1,?,?,?,?,?%s%s%s%s)"
                        .formatted(
                                withMarkers ? ",?" : "",
                                withQualities ? ",?" : "",
                                withBeside ? ",?,?,?,?" : "",
                                sheets.length > 0 ? ",?" : "");
        return """
        INSERT INTO observation (from_batch, series, period, label, line, value%s%s%s%s)
        VALUES %s
        """
                .formatted(
                        withMarkers ? ", marker" : "",
                        withQualities ? ", quality" : "",
                        withBeside ? ", numerator, denominator, low, high" : "",
                        sheets.length > 0 ? ", sheet" : "",
                        String.join(",", Collections.nCopies(rows, row)));
    }

    private void insert(PreparedStatement insert, int[] rows, int from, int to)
            throws SQLException {
        insert.setLong(1, batch);
        int parameter = 2;
        for (int at = from; at < to; at++) parameter = bind(insert, parameter, rows[at]);
        insert.execute();
    }

    /// @return the parameter after the last one bound
    private int bind(PreparedStatement insert, int first, int row) throws SQLException {
        int parameter = first;
        insert.setInt(parameter++, keys.series(readings.series(row)));
        insert.setInt(parameter++, keys.period(readings.period(row)));
        insert.setInt(parameter++, keys.label(readings.label(row)));
        insert.setInt(parameter++, readings.line(row));
        boolean withheld = readings.isWithheld(row);
        if (withheld) insert.setNull(parameter++, Types.REAL);
        else insert.setDouble(parameter++, readings.value(row));
        if (withMarkers) {
            if (withheld) insert.setInt(parameter++, keys.marker(readings.marker(row)));
            else insert.setNull(parameter++, Types.INTEGER);
        }
        if (withQualities) insert.setInt(parameter++, readings.qualityNumber(row));
        for (int which = 0; withBeside && which < ReadingColumns.BESIDE; which++) {
            double number = readings.beside(row, which);
            if (Double.isNaN(number)) insert.setNull(parameter++, Types.REAL);
            else insert.setDouble(parameter++, number);
        }
        if (sheets.length > 0) bindSheet(insert, parameter++, row);
        return parameter;
    }

    private void bindSheet(PreparedStatement insert, int parameter, int row) throws SQLException {
        int sheet = sheets.length == 0 ? ReadingColumns.NO_SHEET : readings.sheet(row);
        if (sheet == ReadingColumns.NO_SHEET) insert.setNull(parameter, Types.INTEGER);
        else insert.setLong(parameter, sheets[sheet]);
    }
}
