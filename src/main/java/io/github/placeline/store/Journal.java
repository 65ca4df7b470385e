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

    long batch() {
        return batch;
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
                            json((SELECT json_group_array(topic) FROM
                                (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position))))
                        FROM indicator WHERE id = :indicator
                        """)
                .bind("batch", batch)
                .bind("indicator", indicator)
                .execute();
    }

    /// The priority is about to change: keeps its place and its indicators.
    void priorityBefore(long priority) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        SELECT :batch, 'priority', id, id, json_object('position', position, 'indicators',
                            json((SELECT json_group_array(json_object('position', position, 'indicator', indicator))
                                  FROM priority_indicator WHERE priority = priority.id)))
                        FROM priority WHERE id = :priority
                        """)
                .bind("batch", batch)
                .bind("priority", priority)
                .execute();
    }

    /// The set of parts is about to change: keeps its parts.
    void partsBefore(long set) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        SELECT :batch, 'benchmark_set', id, id, json_object('parts',
                            json((SELECT json_group_array(json_object(
                                      'position', position, 'title', title, 'indicator', indicator))
                                  FROM benchmark_part WHERE benchmark_set = benchmark_set.id)))
                        FROM benchmark_set WHERE id = :set
                        """)
                .bind("batch", batch)
                .bind("set", set)
                .execute();
    }

    /// The area group is about to change: keeps its row with its members.
    void groupBefore(long group) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        SELECT :batch, 'area_group', id, id, json_object(
                            'name', name, 'edition', edition, 'starts', starts, 'ends', ends,
                            'from_batch', from_batch, 'members',
                            json((SELECT json_group_array(json_object('area', area, 'closeness', closeness)) FROM
                                (SELECT area, closeness FROM area_group_member
                                 WHERE area_group = area_group.id ORDER BY position))))
                        FROM area_group WHERE id = :group
                        """)
                .bind("batch", batch)
                .bind("group", group)
                .execute();
    }

    /// What the indicator carries on and where its record breaks are about to change: keeps both,
    /// but for the breaks that are found by themselves.
    void jointsBefore(long indicator) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        SELECT :batch, 'indicator_joints', :indicator, :indicator, json_object(
                            'continuations', json((SELECT json_group_array(json_object('breakdown', indicator_breakdown,
                                    'older', older, 'older_breakdown', older_breakdown))
                                FROM indicator_continuation WHERE indicator = :indicator)),
                            'breaks', json((SELECT json_group_array(json_object('period', period, 'what', what,
                                    'origin', origin, 'from_batch', from_batch))
                                FROM indicator_break WHERE indicator = :indicator AND origin <> 'FOUND')))
                        """)
                .bind("batch", batch)
                .bind("indicator", indicator)
                .execute();
    }

    /// The indicator's readings under this label are about to move to another period.
    void move(long indicator, long from, long to, long label) {
        handle.createUpdate(
                        """
                        INSERT INTO import_change (batch, subject, first_key, last_key, before)
                        VALUES (:batch, 'observation', :indicator, :indicator,
                                json_object('from', :from, 'to', :to, 'label', :label))
                        """)
                .bind("batch", batch)
                .bind("indicator", indicator)
                .bind("from", from)
                .bind("to", to)
                .bind("label", label)
                .execute();
    }
}
