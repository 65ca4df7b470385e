package io.github.placeline.cli;

import io.github.placeline.app.indicator.ReadingList;
import io.github.placeline.model.Reading;
import java.io.PrintWriter;
import java.util.List;

/// The columns of `show --csv`.
final class ReadingsAsCsv {

    static final List<String> COLUMNS =
            List.of(
                    "area_code",
                    "area",
                    "indicator",
                    "breakdown",
                    "period",
                    "period_kind",
                    "value",
                    "withheld",
                    "as_typed",
                    "quality",
                    "england_value",
                    "source_file",
                    "source_line");

    private ReadingsAsCsv() {}

    static void write(List<ReadingList.Row> rows, PrintWriter out) {
        Csv csv = new Csv(out, COLUMNS);
        rows.forEach(row -> csv.row(cells(row)));
    }

    private static List<String> cells(ReadingList.Row row) {
        Reading reading = row.observation().reading();
        return List.of(
                row.area().code(),
                row.area().name(),
                row.indicator().code(),
                row.breakdown().text(),
                row.observation().periodAsPublished(),
                row.observation().period().kind().words(),
                value(reading),
                reading instanceof Reading.Withheld(_, var reason) ? reason.words() : "",
                reading instanceof Reading.Withheld(var asTyped, _) ? asTyped : "",
                row.observation().quality().words(),
                value(row.country()),
                row.observation().source().file(),
                String.valueOf(row.observation().source().line()));
    }

    private static String value(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _)
                ? Unrounded.text(value)
                : "";
    }
}
