package io.github.placeline.app.compare;

import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.standing.Standing;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.chart.heat.CellFace;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A heat table as rows of words, for the clipboard and for files: one line for each area, as it is
/// shown, after the benchmark's.
public final class HeatSheet {

    /// Headings of [#everything].
    private static final List<String> HEADINGS =
            List.of(
                    "area_code",
                    "area",
                    "figures_of",
                    "indicator_code",
                    "indicator",
                    "period",
                    "value",
                    "withheld",
                    "country_value",
                    "gap",
                    "standing",
                    "tested",
                    "trend",
                    "slope_a_year",
                    "rank",
                    "ranked",
                    "band");

    private HeatSheet() {}

    /// What the screen shows, in its order.
    public static List<List<String>> shown(HeatTable table, List<HeatRow> rows, HeatMode mode) {
        HeatFaces faces = new HeatFaces(table, mode);
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                line(
                        "Area",
                        table.columns().stream()
                                .map(column ->
                                        column.indicator().name() + ", " + column.periodLabel()),
                        table.countHeading()));
        lines.add(
                line(
                        table.country(),
                        columns(table).map(place -> cell(faces.ofCountry(place))),
                        ""));
        for (HeatRow row : rows) {
            String name = row.label().isEmpty() ? row.name() : row.name() + ", " + row.label();
            lines.add(
                    line(
                            name,
                            columns(table).map(place -> cell(faces.of(row, place))),
                            row.favourable() + " of " + row.judged()));
        }
        return lines;
    }

    /// One line for each figure, unrounded, with all that is known of it.
    public static List<List<String>> everything(HeatTable table, List<HeatRow> rows) {
        List<List<String>> lines = new ArrayList<>(List.of(HEADINGS));
        for (HeatRow row : rows) {
            for (int i = 0; i < table.columns().size(); i++)
                lines.add(line(row, table.columns().get(i), row.cells().get(i)));
        }
        return lines;
    }

    private static List<String> line(HeatRow row, HeatColumn column, HeatCell cell) {
        Standing standing = cell.position().standing();
        Rank rank = cell.rank();
        TheilSen slope = cell.trend().line();
        HeatCell country = column.country();
        return List.of(
                row.area().code(),
                row.name(),
                cell.last() == null ? "" : cell.shown().name(),
                column.indicator().code(),
                column.indicator().name(),
                column.periodLabel(),
                value(cell.value()),
                cell.value() instanceof Reading.Withheld(var typed, _) ? typed : "",
                country == null ? "" : value(country.value()),
                Double.isNaN(cell.position().gap()) ? "" : plain(cell.position().gap()),
                standing.words(),
                standing.isTested() ? "yes" : "no",
                cell.trend().verdict(column.indicator().polarity()).words(),
                slope == null ? "" : plain(slope.slope()),
                rank == null ? "" : String.valueOf(rank.place()),
                rank == null ? "" : String.valueOf(rank.of()),
                cell.band() == null ? "" : cell.band().name());
    }

    /// A tie is told in words: a spreadsheet would take the sign before "=2nd" for a formula.
    private static String cell(CellFace face) {
        return face.value().startsWith("=") ? face.value().substring(1) + " (tied)" : face.value();
    }

    private static String value(Reading reading) {
        return reading instanceof Reading.Published(double value, _, _) ? plain(value) : "";
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Stream<Integer> columns(HeatTable table) {
        return java.util.stream.IntStream.range(0, table.columns().size()).boxed();
    }

    private static List<String> line(String first, Stream<String> middle, String last) {
        return Stream.of(Stream.of(first), middle, Stream.of(last)).flatMap(part -> part).toList();
    }
}
