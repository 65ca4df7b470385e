package io.github.placeline.importing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Every row of every table of a workspace file as text, but for the history of imports.
final class Dump {

    private Dump() {}

    static String of(Path workspace) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                dump.append(table).append('\n');
                try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++)
                            dump.append(rows.getString(column)).append('\t');
                        dump.append('\n');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery(
                        """
                        SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                        AND name NOT IN ('import_batch', 'import_problem') ORDER BY name
                        """)) {
            while (names.next()) tables.add(names.getString(1));
        }
        return tables;
    }
}
