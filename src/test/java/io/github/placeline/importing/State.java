package io.github.placeline.importing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a workspace holds now, in words and numbers without its own keys, so that two workspaces
/// can be compared: every current reading, every definition, every area.
public final class State {

    private static final List<String> QUERIES =
            List.of(
                    """
                    SELECT 'reading', area.code, indicator.code, breakdown.text, kind, start, "end", period_label.label, observation.value,
                           as_typed, reason, numerator, denominator, low, high, quality
                    FROM observation JOIN series ON series.id = observation.series
                    JOIN (SELECT id, code FROM area) AS area ON area.id = series.area
                    JOIN indicator ON indicator.id = series.indicator
                    JOIN breakdown ON breakdown.id = series.breakdown
                    JOIN period ON period.id = observation.period
                    JOIN period_label ON period_label.id = observation.label
                    LEFT JOIN marker ON marker.id = observation.marker
                    WHERE to_batch IS NULL
                    """,
                    """
                    SELECT 'part', text, characteristic, value FROM breakdown_part
                    JOIN breakdown ON breakdown.id = breakdown_part.breakdown
                    """,
                    """
                    SELECT 'indicator', code, name, unit, unit_words, coalesce(decimals, decimals_seen), decimals IS NULL, polarity, year_type,
                           population, definition, method, source, link, last_update, next_update, banded, flagged,
                           (SELECT group_concat(topic, char(31)) FROM
                               (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position))
                    FROM indicator
                    """,
                    "SELECT 'area', code, number, name, kind, authority_type, opened, closed,"
                            + " invented FROM area",
                    """
                    SELECT 'lies in', part.code, whole.code FROM area_part
                    JOIN area AS part ON part.id = area_part.part JOIN area AS whole ON whole.id = area_part.whole
                    """);

    private State() {}

    /// One line a fact, sorted.
    public static List<String> of(Path workspace) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
                Statement statement = connection.createStatement()) {
            for (String query : QUERIES) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int at = 1; at <= columns; at++) cells.add(rows.getString(at));
                        lines.add(String.join(" | ", cells.stream().map(String::valueOf).toList()));
                    }
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }
}
