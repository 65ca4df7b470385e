package io.github.placeline.importing.plan;

import io.github.placeline.store.Incoming;
import io.github.placeline.store.ReadingColumns;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Says in words where a file contradicts or repeats itself.
final class Conflicts {

    private static final int LINES_NAMED = 5;

    private Conflicts() {}

    static String text(Incoming incoming, int[] rows) {
        ReadingColumns readings = incoming.readings();
        int series = readings.series(rows[0]);
        String what =
                "%s, %s, %s, %s"
                        .formatted(
                                incoming.indicators().at(incoming.series().indicator(series)),
                                incoming.areas().at(incoming.series().area(series)).name(),
                                incoming.breakdowns()
                                        .at(incoming.series().breakdown(series))
                                        .text(),
                                incoming.labels().at(readings.label(rows[0])));
        String given =
                Arrays.stream(rows)
                        .mapToObj(row ->
                                "line " + readings.line(row) + " says " + said(incoming, row))
                        .collect(Collectors.joining(", "));
        return what
                + " is given more than once with different readings: "
                + given
                + ". Keep one of them.";
    }

    private static String said(Incoming incoming, int row) {
        ReadingColumns readings = incoming.readings();
        String reading =
                readings.isWithheld(row)
                        ? "\u201c"
                                + incoming.markers().at(readings.marker(row)).asTyped()
                                + "\u201d"
                        : new BigDecimal(Double.toString(readings.value(row)))
                                .stripTrailingZeros()
                                .toPlainString();
        String quality = readings.quality(row).words();
        return quality.isEmpty() ? reading : reading + " (" + quality + ")";
    }

    static String repeats(Incoming incoming, int[] rows) {
        int[] lines =
                Arrays.stream(rows).map(incoming.readings()::line).sorted().distinct().toArray();
        String named =
                Arrays.stream(lines)
                        .limit(LINES_NAMED)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(", "));
        String rest = lines.length > LINES_NAMED ? " and more" : "";
        return "%,d rows repeat an earlier one and were ignored (lines %s%s)."
                .formatted(lines.length, named, rest);
    }
}
