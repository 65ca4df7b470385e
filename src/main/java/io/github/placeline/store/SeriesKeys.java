package io.github.placeline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// The keys of a file's series: those they have, and new ones in the order of indicator, breakdown
/// and area for the rest.
final class SeriesKeys {

    private static final String OF_INDICATOR =
            "SELECT id, breakdown, area FROM series WHERE indicator = ?";

    private final Handle handle;
    private final SeriesNumbers series;
    private final int[] indicators;
    private final int[] breakdowns;
    private final int[] areas;

    SeriesKeys(
            Handle handle, SeriesNumbers series, int[] indicators, int[] breakdowns, int[] areas) {
        this.handle = handle;
        this.series = series;
        this.indicators = indicators;
        this.breakdowns = breakdowns;
        this.areas = areas;
    }

    int[] assign(int firstNewIndicator, int firstNewSeries) {
        int[] keys = new int[series.size()];
        findKnown(keys, firstNewIndicator);
        long[] fresh = new long[keys.length];
        int[] numbers = new int[keys.length];
        int count = 0;
        for (int number = 0; number < keys.length; number++) {
            if (keys[number] == 0) {
                fresh[count] = order(number);
                numbers[count] = number;
                count++;
            }
        }
        for (int number : Sorted.by(fresh, numbers, count)) {
            keys[number] = firstNewSeries++;
        }
        return keys;
    }

    private long order(int number) {
        return ((long) indicators[series.indicator(number)] << 41)
                | ((long) breakdowns[series.breakdown(number)] << 20)
                | areas[series.area(number)];
    }

    private void findKnown(int[] keys, int firstNewIndicator) {
        Map<Integer, Integer> breakdownNumbers = numbers(breakdowns);
        Map<Integer, Integer> areaNumbers = numbers(areas);
        try (PreparedStatement query = handle.getConnection().prepareStatement(OF_INDICATOR)) {
            for (int indicator = 0; indicator < indicators.length; indicator++) {
                if (indicators[indicator] >= firstNewIndicator) continue;
                query.setInt(1, indicators[indicator]);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        Integer breakdown = breakdownNumbers.get(rows.getInt(2));
                        Integer area = areaNumbers.get(rows.getInt(3));
                        if (breakdown == null || area == null) continue;
                        int number = series.find(indicator, breakdown, area);
                        if (number >= 0) keys[number] = rows.getInt(1);
                    }
                }
            }
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        }
    }

    private static Map<Integer, Integer> numbers(int[] keys) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int number = 0; number < keys.length; number++) numbers.put(keys[number], number);
        return numbers;
    }
}
