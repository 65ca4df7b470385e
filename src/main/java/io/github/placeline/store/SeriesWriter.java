package io.github.placeline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// Adds the series that a file is the first to speak of.
final class SeriesWriter {

    private static final int ROWS_A_BATCH = 1000;
    private static final String INSERT =
            "INSERT INTO series (id, area, indicator, breakdown) VALUES (?, ?, ?, ?)";

    private SeriesWriter() {}

    /// Adds them.
    ///
    /// @return the highest key given, or one less than the first when there is none
    static int write(Connection connection, SeriesNumbers series, IncomingKeys keys)
            throws SQLException {
        int[] inOrder = inOrder(series, keys);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int at = 0; at < inOrder.length; at++) {
                int number = inOrder[at];
                insert.setInt(1, keys.series(number));
                insert.setInt(2, keys.area(series.area(number)));
                insert.setInt(3, keys.indicator(series.indicator(number)));
                insert.setInt(4, keys.breakdown(series.breakdown(number)));
                insert.addBatch();
                if (at % ROWS_A_BATCH == ROWS_A_BATCH - 1) insert.executeBatch();
            }
            insert.executeBatch();
        }
        return keys.firstNew().series() + inOrder.length - 1;
    }

    private static int[] inOrder(SeriesNumbers series, IncomingKeys keys) {
        int first = keys.firstNew().series();
        int count = 0;
        for (int number = 0; number < series.size(); number++) {
            if (keys.series(number) >= first) count++;
        }
        int[] inOrder = new int[count];
        for (int number = 0; number < series.size(); number++) {
            if (keys.series(number) >= first) inOrder[keys.series(number) - first] = number;
        }
        return inOrder;
    }
}
