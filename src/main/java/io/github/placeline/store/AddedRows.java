package io.github.placeline.store;

import java.util.List;

/// The tables to which an import adds rows, in the order in which those can be removed again, with
/// the statements for it. Rows that something else uses stay.
///
/// @param removal removes the rows from `:first` to `:last` that nothing uses, and what belongs to
///   them
/// @param inheritance enters those that stay as added by the earliest batch that uses them; empty
///   where that is done later
record AddedRows(String table, List<String> removal, String inheritance) {

    private static final String UNUSED_AREAS =
            """
            DELETE FROM area WHERE id BETWEEN :first AND :last
            AND id NOT IN (SELECT area FROM series UNION SELECT area FROM target
                UNION SELECT area FROM priority UNION SELECT area FROM project_place
                UNION SELECT area FROM note WHERE area IS NOT NULL UNION SELECT area FROM meeting
                UNION SELECT area FROM area_group_member
                UNION SELECT whole FROM area_part JOIN area ON area.id = part)
            """;

    private static final String LOOSE_PARTS =
            """
            DELETE FROM area_part WHERE (part BETWEEN :first AND :last AND part NOT IN (SELECT id FROM area))
            OR (whole BETWEEN :first AND :last AND whole NOT IN (SELECT id FROM area))
            """;

    private static final AddedRows AREAS_FIRST =
            new AddedRows("area", List.of(UNUSED_AREAS, LOOSE_PARTS), "");

    static final List<AddedRows> IN_ORDER =
            List.of(
                    new AddedRows(
                            "benchmark_set",
                            List.of(
                                    "DELETE FROM benchmark_part WHERE benchmark_set BETWEEN :first"
                                            + " AND :last",
                                    "DELETE FROM benchmark_set WHERE id BETWEEN :first AND :last"),
                            ""),
                    new AddedRows(
                            "priority",
                            List.of(
                                    """
                                    DELETE FROM priority WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT priority FROM project WHERE priority IS NOT NULL)
                                    """,
                                    """
                                    DELETE FROM priority_indicator WHERE priority BETWEEN :first AND :last
                                    AND priority NOT IN (SELECT id FROM priority)
                                    """),
                            ""),
                    new AddedRows(
                            "area_group",
                            List.of(
                                    "DELETE FROM area_group WHERE id BETWEEN :first AND :last",
                                    "DELETE FROM area_group_member WHERE area_group BETWEEN :first"
                                            + " AND :last"),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT from_batch, :table, id, id FROM area_group WHERE id BETWEEN :first AND :last
                            """),
                    new AddedRows(
                            "series",
                            List.of(
                                    """
                                    DELETE FROM series WHERE id BETWEEN :first AND :last
                                    AND NOT EXISTS (SELECT 1 FROM observation WHERE observation.series = series.id)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, series, series FROM observation
                            WHERE series BETWEEN :first AND :last GROUP BY series
                            """),
                    new AddedRows(
                            "indicator",
                            List.of(
                                    """
                                    DELETE FROM indicator WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT indicator FROM series UNION SELECT indicator FROM target
                                        UNION SELECT indicator FROM priority_indicator UNION SELECT indicator FROM project_measure
                                        UNION SELECT indicator FROM note WHERE indicator IS NOT NULL
                                        UNION SELECT indicator FROM meeting_item WHERE indicator IS NOT NULL
                                        UNION SELECT indicator FROM indicator_continuation
                                        UNION SELECT older FROM indicator_continuation
                                        UNION SELECT indicator FROM indicator_break
                                        UNION SELECT indicator FROM benchmark_part WHERE indicator IS NOT NULL)
                                    """,
                                    """
                                    DELETE FROM indicator_topic WHERE indicator BETWEEN :first AND :last
                                    AND indicator NOT IN (SELECT id FROM indicator)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, indicator, indicator
                            FROM series JOIN observation ON observation.series = series.id
                            WHERE indicator BETWEEN :first AND :last GROUP BY indicator
                            """),
                    new AddedRows(
                            "breakdown",
                            List.of(
                                    """
                                    DELETE FROM breakdown WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT breakdown FROM series UNION SELECT breakdown FROM target
                                        UNION SELECT breakdown FROM project_measure
                                        UNION SELECT indicator_breakdown FROM indicator_continuation
                                        UNION SELECT older_breakdown FROM indicator_continuation)
                                    """,
                                    """
                                    DELETE FROM breakdown_part WHERE breakdown BETWEEN :first AND :last
                                    AND breakdown NOT IN (SELECT id FROM breakdown)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, breakdown, breakdown
                            FROM series JOIN observation ON observation.series = series.id
                            WHERE breakdown BETWEEN :first AND :last GROUP BY breakdown
                            """),
                    new AddedRows(
                            "period",
                            List.of(
                                    """
                                    DELETE FROM period WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT period FROM observation UNION SELECT baseline_period FROM target
                                        UNION SELECT aim_period FROM target UNION SELECT by_period FROM project_measure
                                        UNION SELECT period FROM note WHERE period IS NOT NULL
                                        UNION SELECT period FROM indicator_break)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, period, period FROM observation
                            WHERE period BETWEEN :first AND :last GROUP BY period
                            """),
                    new AddedRows(
                            "period_label",
                            List.of(
                                    """
                                    DELETE FROM period_label WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT label FROM observation UNION SELECT label FROM observation_again)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, label, label FROM observation
                            WHERE label BETWEEN :first AND :last GROUP BY label
                            """),
                    new AddedRows(
                            "marker",
                            List.of(
                                    """
                                    DELETE FROM marker WHERE id BETWEEN :first AND :last
                                    AND id NOT IN (SELECT marker FROM observation WHERE marker IS NOT NULL)
                                    """),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, marker, marker FROM observation
                            WHERE marker BETWEEN :first AND :last GROUP BY marker
                            """),
                    // A whole can go only after its parts: authorities, regions, countries.
                    AREAS_FIRST,
                    AREAS_FIRST,
                    new AddedRows(
                            "area",
                            List.of(UNUSED_AREAS, LOOSE_PARTS),
                            """
                            INSERT INTO import_change (batch, subject, first_key, last_key)
                            SELECT min(from_batch), :table, area, area
                            FROM series JOIN observation ON observation.series = series.id
                            WHERE area BETWEEN :first AND :last GROUP BY area
                            """));
}
