package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Cause;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.ReadingColumns;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says in words where a file contradicts or repeats itself.
final class Conflicts {

    /// No row of a conflict was chosen.
    static final int NONE_KEPT = -1;

    private static final int LINES_NAMED = 5;

    /// The cause of all conflicts of a file that has too many to ask for each.
    private static final String ALL = "conflicts";

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
                        : Unrounded.number(readings.value(row));
        String quality = readings.quality(row).words();
        return quality.isEmpty() ? reading : reading + " (" + quality + ")";
    }

    /// The row that somebody has said to keep, or [#NONE_KEPT].
    static int kept(Incoming incoming, int[] rows, Answers answers) {
        if (answers.isEmpty()) return NONE_KEPT;
        ReadingColumns readings = incoming.readings();
        Fix fix = answers.to(key(readings, rows)).or(() -> answers.to(ALL)).orElse(null);
        return switch (fix) {
            case Fix.KeepLine keep ->
                    Arrays.stream(rows)
                            .filter(row -> readings.line(row) == keep.line())
                            .findFirst()
                            .orElse(NONE_KEPT);
            case Fix.KeepEach keep -> keep.last() ? rows[rows.length - 1] : rows[0];
            case null, default -> NONE_KEPT;
        };
    }

    private static String key(ReadingColumns readings, int[] rows) {
        return "conflict of lines " + lines(readings, rows);
    }

    private static String lines(ReadingColumns readings, int[] rows) {
        return Arrays.stream(rows)
                .map(readings::line)
                .mapToObj(line -> String.format(Locale.UK, "%,d", line))
                .collect(Collectors.joining(" and "));
    }

    /// Why these rows are held back: with one fix a line, so that one press answers all readings of
    /// those lines.
    static Cause cause(ReadingColumns readings, int[] rows) {
        String key = key(readings, rows);
        return new Cause(
                        key,
                        "Lines %s give different readings for the same area, period and breakdown."
                                .formatted(lines(readings, rows)),
                        List.of(new Fix.KeepNone(key)))
                .withFirst(
                        Arrays.stream(rows)
                                .limit(LINES_NAMED)
                                .mapToObj(row -> new Fix.KeepLine(key, readings.line(row)))
                                .toList());
    }

    /// The same for a file that has too many conflicts to ask for each.
    static Cause causeOfAll() {
        return new Cause(
                ALL,
                "Lines give different readings for the same area, period and breakdown.",
                List.of(
                        new Fix.KeepEach(ALL, false),
                        new Fix.KeepEach(ALL, true),
                        new Fix.KeepNone(ALL)));
    }

    /// What was answered about rows that shared a key.
    static String resolved(Incoming incoming, int[] rows, Answers answers) {
        ReadingColumns readings = incoming.readings();
        return "Of lines %s, line %,d was kept, as answered."
                .formatted(lines(readings, rows), readings.line(kept(incoming, rows, answers)));
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
