package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Withholding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// Finds the workspace's keys for what a file speaks of and hands out new ones. Reads only.
final class KeyAssignment {

    private final Handle handle;
    private final Incoming incoming;

    KeyAssignment(Handle handle, Incoming incoming) {
        this.handle = handle;
        this.incoming = incoming;
    }

    IncomingKeys keys() {
        int firstIndicator = firstFree("SELECT coalesce(max(id), 0) + 1 FROM indicator");
        int firstBreakdown = firstFree("SELECT coalesce(max(id), 0) + 1 FROM breakdown");
        int firstArea = firstFree("SELECT coalesce(max(id), 0) + 1 FROM area");
        int firstPeriod = firstFree("SELECT coalesce(max(id), 0) + 1 FROM period");
        int firstLabel = firstFree("SELECT coalesce(max(id), 0) + 1 FROM period_label");
        int firstMarker = firstFree("SELECT coalesce(max(id), 0) + 1 FROM marker");
        int firstSeries = firstFree("SELECT coalesce(max(id), 0) + 1 FROM series");
        int[] indicators =
                assign(
                        incoming.indicators().all(),
                        known(
                                "SELECT id, code FROM indicator",
                                (row, _) -> new Key<>(row.getInt("id"), row.getString("code"))),
                        firstIndicator);
        int[] breakdowns =
                assign(
                        incoming.breakdowns().all().stream().map(Breakdown::text).toList(),
                        known(
                                "SELECT id, text FROM breakdown",
                                (row, _) -> new Key<>(row.getInt("id"), row.getString("text"))),
                        firstBreakdown);
        int[] areas = areas(firstArea);
        return new IncomingKeys(
                indicators,
                breakdowns,
                areas,
                periods(firstPeriod),
                assign(
                        incoming.labels().all(),
                        known(
                                "SELECT id, label FROM period_label",
                                (row, _) -> new Key<>(row.getInt("id"), row.getString("label"))),
                        firstLabel),
                assign(
                        incoming.markers().all(),
                        known(
                                "SELECT id, as_typed, reason FROM marker",
                                (row, _) ->
                                        new Key<>(
                                                row.getInt("id"),
                                                new Reading.Withheld(
                                                        row.getString("as_typed"),
                                                        Withholding.valueOf(
                                                                row.getString("reason"))))),
                        firstMarker),
                new SeriesKeys(handle, incoming.series(), indicators, breakdowns, areas)
                        .assign(firstIndicator, firstSeries),
                new IncomingKeys.FirstNew(
                        firstIndicator,
                        firstBreakdown,
                        firstArea,
                        firstPeriod,
                        firstLabel,
                        firstMarker,
                        firstSeries));
    }

    private record Key<T>(int id, T thing) {}

    private int firstFree(String query) {
        return handle.createQuery(query).mapTo(Integer.class).one();
    }

    private <T> Map<T, Integer> known(String query, RowMapper<Key<T>> mapper) {
        Map<T, Integer> known = new HashMap<>();
        handle.createQuery(query).map(mapper).forEach(key -> known.put(key.thing(), key.id()));
        return known;
    }

    private static <T> int[] assign(List<T> things, Map<T, Integer> known, int firstNew) {
        int[] keys = new int[things.size()];
        int next = firstNew;
        for (int number = 0; number < keys.length; number++) {
            Integer key = known.get(things.get(number));
            keys[number] = key == null ? next++ : key;
        }
        return keys;
    }

    private int[] areas(int firstNew) {
        List<Area> areas = incoming.areas().all();
        int[] keys = new int[areas.size()];
        int next = firstNew;
        for (int number = 0; number < keys.length; number++) {
            long key = areas.get(number).id();
            keys[number] = key == 0 ? next++ : Math.toIntExact(key);
        }
        return keys;
    }

    /// New periods get their keys in the order of time, so that a series is stored oldest first.
    private int[] periods(int firstNew) {
        Map<Period, Integer> known =
                known(
                        "SELECT id, kind, start, \"end\" FROM period",
                        (row, _) ->
                                new Key<>(
                                        row.getInt("id"),
                                        new Period(
                                                PeriodKind.valueOf(row.getString("kind")),
                                                LocalDate.parse(row.getString("start")),
                                                LocalDate.parse(row.getString("end")))));
        List<Period> periods = incoming.periods().all();
        int[] keys = new int[periods.size()];
        Integer[] inTime = IntStream.range(0, keys.length).boxed().toArray(Integer[]::new);
        Arrays.sort(inTime, (a, b) -> periods.get(a).compareTo(periods.get(b)));
        int next = firstNew;
        for (int number : inTime) {
            Integer key = known.get(periods.get(number));
            keys[number] = key == null ? next++ : key;
        }
        return keys;
    }
}
