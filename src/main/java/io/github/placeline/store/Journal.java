package io.github.placeline.store;

import org.jdbi.v3.core.Handle;

/// Notes what a batch changes besides readings, so that it can be taken back exactly.
final class Journal {

    private final Handle handle;
    private final long batch;

    Journal(Handle handle, long batch) {
        this.handle = handle;
        this.batch = batch;
    }

    /// Rows with these keys are new.
    void added(String table, long first, long last) {
        if (last < first) return;
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key)
                        VALUES (:batch, :table, :first, :last)
                        """)
                .bind("batch", batch)
                .bind("table", table)
                .bind("first", first)
                .bind("last", last)
                .execute();
    }

    /// The indicator is about to change: keeps its row with its topics.
    void indicatorBefore(long indicator) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        SELECT :batch, 'indicator', id, id, json_object(
                            'name', name, 'unit', unit, 'unit_words', unit_words, 'decimals', decimals,
                            'polarity', polarity, 'year_type', year_type, 'population', population,
                            'definition', definition, 'method', method, 'source', source, 'link', link,
                            'last_update', last_update, 'next_update', next_update, 'banded', banded,
                            'flagged', flagged, 'topics',
                            (SELECT json_group_array(topic) FROM
                                (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)))
                        FROM indicator WHERE id = :indicator
                        """)
                .bind("batch", batch)
                .bind("indicator", indicator)
                .execute();
    }
}
