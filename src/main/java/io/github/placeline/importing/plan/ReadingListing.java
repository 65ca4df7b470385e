package io.github.placeline.importing.plan;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.ReadingColumns;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The rows of a data file, those that were read and those that were not.
final class ReadingListing implements Listing {

    private static final Outcome[] IN_ORDER = Outcome.values();

    private final Incoming incoming;
    private final Planned planned;
    private final List<HeldBackRow> unread;
    private final Map<Integer, String> reasons;
    private final Function<String, Definition> definitions;
    private final IntFunction<Reading> storedMarkers;
    private final int[] counts = new int[IN_ORDER.length];

    /// @param definitions by indicator code
    /// @param storedMarkers what stands for a figure in the workspace, by its key
    ReadingListing(
            Incoming incoming,
            Planned planned,
            List<HeldBackRow> unread,
            Function<String, Definition> definitions,
            IntFunction<Reading> storedMarkers) {
        this.incoming = incoming;
        this.planned = planned;
        this.unread = unread.stream().sorted(Comparator.comparingLong(HeldBackRow::line)).toList();
        this.definitions = definitions;
        this.storedMarkers = storedMarkers;
        this.reasons = reasons(incoming, planned);
        for (int at = 0; at < IN_ORDER.length; at++) counts[at] = counted(IN_ORDER[at]);
    }

    private static Map<Integer, String> reasons(Incoming incoming, Planned planned) {
        Map<Integer, String> reasons = new HashMap<>();
        ReadingColumns readings = incoming.readings();
        for (Doubts.Doubted doubted : planned.doubts.all())
            reasons.put(doubted.row(), DoubtWords.reason(doubted.doubt()));
        for (int[] rows : planned.conflicts) {
            String words = Conflicts.cause(readings, rows).words();
            for (int row : rows) reasons.put(row, words);
        }
        for (int[] rows : planned.resolved) {
            for (int row : rows)
                if (planned.is(row, Outcome.LEFT_OUT))
                    reasons.put(row, "Another line was kept, as answered.");
        }
        int[] repeats = planned.repeats.toArray();
        for (int row : repeats) reasons.put(row, "Repeats an earlier line.");
        return reasons;
    }

    private int counted(Outcome outcome) {
        int count = (int) unread.stream().filter(row -> outcome(row) == outcome).count();
        for (int row = 0; row < planned.size(); row++) if (planned.is(row, outcome)) count++;
        return count;
    }

    private static Outcome outcome(HeldBackRow row) {
        return row.leftOut() ? Outcome.LEFT_OUT : Outcome.HELD_BACK;
    }

    @Override
    public int count(Outcome outcome) {
        for (int at = 0; at < IN_ORDER.length; at++) if (IN_ORDER[at] == outcome) return counts[at];
        throw new IllegalArgumentException("no such outcome: " + outcome);
    }

    @Override
    public boolean hasSeveralIndicators() {
        return incoming.indicators().size() > 1 || incoming.breakdowns().size() > 1;
    }

    @Override
    public View view(@Nullable Outcome only, String words) {
        SearchWords search = new SearchWords(incoming, this::indicatorName, words);
        Rows rows = new Rows();
        for (Outcome outcome : IN_ORDER) {
            if (only == null || only == outcome) collect(outcome, search, rows);
        }
        return new Places(rows);
    }

    /// Rows that were not read have the number -1 minus their place among these.
    private void collect(Outcome outcome, SearchWords search, Rows into) {
        int next = 0;
        for (int row = 0; row < planned.size(); row++) {
            if (!planned.is(row, outcome)) continue;
            next = unreadBefore(incoming.readings().line(row), next, outcome, search, into);
            if (search.isEmpty() || search.fit(row, reasons.getOrDefault(row, ""))) into.add(row);
        }
        unreadBefore(Long.MAX_VALUE, next, outcome, search, into);
    }

    private int unreadBefore(long line, int from, Outcome outcome, SearchWords search, Rows into) {
        int at = from;
        for (; at < unread.size() && unread.get(at).line() < line; at++) {
            HeldBackRow row = unread.get(at);
            if (outcome(row) == outcome && search.fit(row)) into.add(-1 - at);
        }
        return at;
    }

    private String indicatorName(int number) {
        return definitions.apply(incoming.indicators().at(number)).name();
    }

    private final class Places implements View {
        private final Rows rows;

        Places(Rows rows) {
            this.rows = rows;
        }

        @Override
        public int size() {
            return rows.size();
        }

        @Override
        public PlanRow at(int place) {
            int row = rows.at(java.util.Objects.checkIndex(place, rows.size()));
            return row < 0 ? unread(unread.get(-1 - row)) : read(row);
        }
    }

    private static PlanRow unread(HeldBackRow row) {
        HeldBackRow.AsGiven seen = row.seen();
        return new PlanRow(
                outcome(row),
                row.line(),
                seen.indicator(),
                seen.area(),
                "",
                seen.period(),
                Unit.UNKNOWN,
                Reading.ABSENT,
                Quality.UNSTATED,
                Reading.ABSENT,
                Quality.UNSTATED,
                plain(seen.value()),
                row.why());
    }

    /// A number without the noise of binary fractions: 64.59999999999999 is 64.6.
    private static String plain(String typed) {
        double number = DecimalText.parse(typed.strip());
        return Double.isNaN(number) ? typed : Unrounded.number(number);
    }

    private PlanRow read(int row) {
        ReadingColumns readings = incoming.readings();
        int series = readings.series(row);
        Definition definition =
                definitions.apply(incoming.indicators().at(incoming.series().indicator(series)));
        Outcome outcome = planned.of(row);
        int stored = planned.stored.find(row);
        Reading given = given(row);
        boolean same = outcome == Outcome.UNCHANGED;
        return new PlanRow(
                outcome,
                readings.line(row),
                definition.name(),
                incoming.areas().at(incoming.series().area(series)).name(),
                incoming.breakdowns().at(incoming.series().breakdown(series)).text(),
                incoming.labels().at(readings.label(row)),
                definition.unit(),
                stored >= 0 ? stored(stored) : same ? given : Reading.ABSENT,
                stored >= 0
                        ? planned.stored.quality(stored)
                        : same ? readings.quality(row) : Quality.UNSTATED,
                given,
                readings.quality(row),
                "",
                reasons.getOrDefault(row, ""));
    }

    private Reading given(int row) {
        ReadingColumns readings = incoming.readings();
        return readings.isWithheld(row)
                ? incoming.markers().at(readings.marker(row))
                : new Reading.Published(readings.value(row));
    }

    private Reading stored(int place) {
        int marker = planned.stored.marker(place);
        return marker == 0
                ? new Reading.Published(planned.stored.value(place))
                : storedMarkers.apply(marker);
    }
}
