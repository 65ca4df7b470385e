package io.github.placeline.store;

import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.IndicatorIntake.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Reads the definitions of indicators as they were stated, not as they are shown.
final class Definitions {

    private Definitions() {}

    /// Every indicator by its code.
    static Map<String, Stored> all(Handle handle) {
        Map<Long, List<String>> topics = topics(handle);
        Map<String, Stored> all = new HashMap<>();
        handle.createQuery("SELECT * FROM indicator")
                .map((row, _) -> stored(row, topics))
                .forEach(stored -> all.put(stored.definition().code(), stored));
        return all;
    }

    private static Stored stored(ResultSet row, Map<Long, List<String>> topics)
            throws SQLException {
        long id = row.getLong("id");
        int decimals = row.getInt("decimals");
        Integer stated = row.wasNull() ? null : decimals;
        return new Stored(
                id,
                new Definition(
                        row.getString("code"),
                        row.getString("name"),
                        topics.getOrDefault(id, List.of()),
                        new Unit(
                                Unit.Kind.valueOf(row.getString("unit")),
                                row.getString("unit_words")),
                        stated,
                        Polarity.valueOf(row.getString("polarity")),
                        YearType.valueOf(row.getString("year_type")),
                        row.getString("population"),
                        row.getString("definition"),
                        row.getString("method"),
                        row.getString("source"),
                        row.getString("link"),
                        row.getString("last_update"),
                        row.getString("next_update"),
                        row.getInt("banded") == 1,
                        row.getInt("flagged") == 1));
    }

    private static Map<Long, List<String>> topics(Handle handle) {
        return handle
                .createQuery("SELECT indicator, topic FROM indicator_topic ORDER BY position")
                .map((row, _) -> Map.entry(row.getLong("indicator"), row.getString("topic")))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
