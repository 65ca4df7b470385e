package io.github.placeline.store;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Continuation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Which indicators carry on the record of which older ones. There are few of them.
record Continuations(List<Continuation> all) {

    /// An indicator for one part of the population.
    record Source(long indicator, Breakdown breakdown) {}

    static Continuations in(Handle handle) {
        return new Continuations(
                handle
                        .createQuery(
                                """
                                SELECT indicator, indicator_breakdown, older, older_breakdown FROM indicator_continuation
                                ORDER BY indicator, indicator_breakdown
                                """)
                        .map((row, _) ->
                                new long[] {
                                    row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)
                                })
                        .list()
                        .stream()
                        .map(row ->
                                new Continuation(
                                        row[0],
                                        Keys.breakdown(handle, row[1]),
                                        row[2],
                                        Keys.breakdown(handle, row[3])))
                        .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Optional<Continuation> of(long indicator, Breakdown breakdown) {
        return all.stream()
                .filter(one -> one.indicator() == indicator && one.breakdown().equals(breakdown))
                .findFirst();
    }

    /// Where the record of an indicator is found: itself, then what it carries on, and so on.
    List<Source> chain(long indicator, Breakdown breakdown) {
        Set<Source> chain = new LinkedHashSet<>();
        Optional<Source> next = Optional.of(new Source(indicator, breakdown));
        while (next.isPresent() && chain.add(next.get())) {
            next =
                    of(next.get().indicator(), next.get().breakdown())
                            .map(one -> new Source(one.older(), one.olderBreakdown()));
        }
        return new ArrayList<>(chain);
    }
}
