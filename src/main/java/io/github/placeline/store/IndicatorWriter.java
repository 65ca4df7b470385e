package io.github.placeline.store;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/// Adds and redefines indicators.
final class IndicatorWriter {

    private final Handle handle;
    private final Journal journal;
    private final long batch;

    IndicatorWriter(Handle handle, Journal journal, long batch) {
        this.handle = handle;
        this.journal = journal;
        this.batch = batch;
    }

    void addNew(Incoming incoming, IncomingKeys keys, Map<String, Definition> definitions) {
        int first = keys.firstNew().indicator();
        int last = first - 1;
        for (int number = 0; number < incoming.indicators().size(); number++) {
            int id = keys.indicator(number);
            if (id < first) continue;
            String code = incoming.indicators().at(number);
            add(id, requireNonNull(definitions.get(code), code));
            last = Math.max(last, id);
        }
        journal.added("indicator", first, last);
    }

    void add(long id, Definition definition) {
        Update insert =
                handle.createUpdate(
                        """
                        INSERT INTO indicator (id, code, name, unit, unit_words, decimals, polarity, year_type, population,
                                               definition, method, source, link, last_update, next_update, banded, flagged,
                                               from_batch)
                        VALUES (:id, :code, :name, :unit, :unit_words, :decimals, :polarity, :year_type, :population,
                                :definition, :method, :source, :link, :last_update, :next_update, :banded, :flagged, :batch)
                        """);
        bind(insert, id, definition).bind("code", definition.code()).bind("batch", batch).execute();
        topics(id, definition.topics());
    }

    void redefine(long id, Definition definition) {
        journal.indicatorBefore(id);
        Update update =
                handle.createUpdate(
                        """
                        UPDATE indicator
                        SET name = :name, unit = :unit, unit_words = :unit_words, decimals = :decimals,
                            polarity = :polarity, year_type = :year_type, population = :population,
                            definition = :definition, method = :method, source = :source, link = :link,
                            last_update = :last_update, next_update = :next_update, banded = :banded, flagged = :flagged
                        WHERE id = :id
                        """);
        bind(update, id, definition).execute();
        topics(id, definition.topics());
    }

    private static <T extends SqlStatement<T>> T bind(T statement, long id, Definition definition) {
        return statement
                .bind("id", id)
                .bind("name", definition.name())
                .bind("unit", definition.unit().kind().name())
                .bind("unit_words", definition.unit().words())
                .bind("decimals", definition.decimals())
                .bind("polarity", definition.polarity().name())
                .bind("year_type", definition.yearType().name())
                .bind("population", definition.population())
                .bind("definition", definition.definition())
                .bind("method", definition.method())
                .bind("source", definition.source())
                .bind("link", definition.link())
                .bind("last_update", definition.lastUpdate())
                .bind("next_update", definition.nextUpdate())
                .bind("banded", definition.banded())
                .bind("flagged", definition.flagged());
    }

    private void topics(long id, List<String> topics) {
        handle.createUpdate("DELETE FROM indicator_topic WHERE indicator = :id")
                .bind("id", id)
                .execute();
        for (int position = 0; position < topics.size(); position++) {
            handle.createUpdate(
                            """
                            INSERT INTO indicator_topic (indicator, position, topic)
                            VALUES (:id, :position, :topic)
                            """)
                    .bind("id", id)
                    .bind("position", position)
                    .bind("topic", topics.get(position))
                    .execute();
        }
    }

    /// Sets the indicator back to a row that the [Journal] kept.
    static void restore(Handle handle, long id, String row) {
        handle.createUpdate(
                        """
                        UPDATE indicator
                        SET name = :row ->> 'name', unit = :row ->> 'unit', unit_words = :row ->> 'unit_words',
                            decimals = :row ->> 'decimals', polarity = :row ->> 'polarity',
                            year_type = :row ->> 'year_type', population = :row ->> 'population',
                            definition = :row ->> 'definition', method = :row ->> 'method',
                            source = :row ->> 'source', link = :row ->> 'link',
                            last_update = :row ->> 'last_update', next_update = :row ->> 'next_update',
                            banded = :row ->> 'banded', flagged = :row ->> 'flagged'
                        WHERE id = :id
                        """)
                .bind("row", row)
                .bind("id", id)
                .execute();
        handle.createUpdate("DELETE FROM indicator_topic WHERE indicator = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate(
                        """
                        INSERT INTO indicator_topic (indicator, position, topic)
                        SELECT :id, key, value FROM json_each(:row, '$.topics')
                        """)
                .bind("row", row)
                .bind("id", id)
                .execute();
    }
}
