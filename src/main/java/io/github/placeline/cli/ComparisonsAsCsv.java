package io.github.placeline.cli;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.app.compare.CompareTable;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of `compare --csv`.
final class ComparisonsAsCsv {

    static final List<String> COLUMNS =
            List.of(
                    "indicator",
                    "area_code",
                    "la_number",
                    "area",
                    "latest_period",
                    "previous_period",
                    "value",
                    "previous_value",
                    "change",
                    "rank",
                    "ranked",
                    "band",
                    "region",
                    "region_value",
                    "neighbours_mean",
                    "neighbours_n",
                    "england_value");

    private final Csv csv;

    ComparisonsAsCsv(Writer to) {
        this.csv = new Csv(to, COLUMNS);
    }

    void write(CompareTable.Part part) {
        part.comparisons().forEach(comparison -> csv.row(cells(part.indicator(), comparison)));
    }

    private static List<String> cells(Indicator indicator, Comparison comparison) {
        Area area = comparison.area();
        return List.of(
                indicator.code(),
                area.code(),
                area.number() == null ? "" : area.number().toString(),
                area.name(),
                label(comparison.latest()),
                label(comparison.previous()),
                value(comparison.value()),
                value(comparison.previousValue()),
                comparison.change().isPresent()
                        ? Unrounded.text(comparison.change().getAsDouble())
                        : "",
                comparison.rank() == null ? "" : String.valueOf(comparison.rank().place()),
                comparison.rank() == null ? "" : String.valueOf(comparison.rank().of()),
                comparison.band() == null ? "" : comparison.band().name(),
                comparison.region() == null ? "" : comparison.region().name(),
                value(comparison.regionValue()),
                comparison.neighbours() == null
                        ? ""
                        : Unrounded.text(comparison.neighbours().value()),
                comparison.neighbours() == null
                        ? ""
                        : String.valueOf(comparison.neighbours().count()),
                value(comparison.england()));
    }

    private static String label(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    private static String value(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _)
                ? Unrounded.text(value)
                : "";
    }
}
