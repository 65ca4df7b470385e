package io.github.placeline.store;

import org.jdbi.v3.core.Handle;

/// Puts back what an indicator carried on and where its record broke, as the journal kept it.
final class Joints {

    private Joints() {}

    static void restore(Handle handle, long indicator, String before) {
        execute(
                handle,
                indicator,
                before,
                "DELETE FROM indicator_continuation WHERE indicator = :indicator");
        execute(
                handle,
                indicator,
                before,
                "DELETE FROM indicator_break WHERE indicator = :indicator AND origin <> 'FOUND'");
        execute(
                handle,
                indicator,
                before,
                """
                INSERT INTO indicator_continuation (indicator, indicator_breakdown, older, older_breakdown)
                SELECT :indicator, value ->> 'breakdown', value ->> 'older', value ->> 'older_breakdown'
                FROM json_each(:before, '$.continuations')
                """);
        execute(
                handle,
                indicator,
                before,
                """
                INSERT INTO indicator_break (indicator, period, what, origin, from_batch)
                SELECT :indicator, value ->> 'period', value ->> 'what', value ->> 'origin', value ->> 'from_batch'
                FROM json_each(:before, '$.breaks')
                """);
    }

    private static void execute(Handle handle, long indicator, String before, String statement) {
        var update = handle.createUpdate(statement).bind("indicator", indicator);
        if (statement.contains(":before")) update.bind("before", before);
        update.execute();
    }
}
