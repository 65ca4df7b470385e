package io.github.placeline.app.compare;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Rank;
import io.github.placeline.analysis.trend.TheilSen;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.app.index.IndexSheet;
import io.github.placeline.model.Index;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A heat table in words, one cell at a time.
///
/// @param lead whose figure of what, and the figure: "Stoke-on-Trent, persistent absence: 19.8% in
///   2024/25."
/// @param rest what it is beside: "1.6 pp above England (18.1%). In 2018/19 it was 12.0%."
public record HeatWords(String lead, String rest) {

    /// All of it as one text.
    public String all() {
        return (lead + " " + rest).strip();
    }

    /// An area's cell. The rank is told in the mode of ranks, the pace in that of trends.
    public static HeatWords of(HeatTable table, HeatRow row, int column, HeatMode mode) {
        HeatColumn heading = table.columns().get(column);
        HeatCell cell = row.cells().get(column);
        Index index = heading.index();
        if (index != null)
            return new HeatWords(
                    lead(row.name(), heading, cell),
                    joined(List.of(rank(cell, row.name()), IndexSheet.method(index))));
        String whose = cell.standIn() ? " (" + cell.shown().name() + " figures)" : "";
        List<String> rest = new ArrayList<>(beside(table, heading, cell));
        switch (mode) {
            case VALUE, GAP -> rest.add(earlier(heading, cell));
            case TREND -> rest.add(trend(heading, cell));
            case RANK -> rest.add(rank(cell, row.name()));
        }
        return new HeatWords(lead(row.name() + whose, heading, cell), joined(rest));
    }

    /// The benchmark's cell.
    public static HeatWords ofCountry(HeatTable table, int column, HeatMode mode) {
        HeatColumn heading = table.columns().get(column);
        HeatCell cell = heading.country();
        Index index = heading.index();
        if (index != null) return new HeatWords(heading.title() + ".", IndexSheet.method(index));
        if (cell == null)
            return new HeatWords(table.country() + ", " + heading.title() + ": no figures.", "");
        return new HeatWords(
                lead(table.country(), heading, cell),
                mode == HeatMode.TREND ? trend(heading, cell) : earlier(heading, cell));
    }

    /// A column's heading, in full.
    public static HeatWords ofHeading(HeatColumn heading) {
        Index index = heading.index();
        if (index != null)
            return new HeatWords(heading.title() + ", an index.", IndexSheet.method(index));
        String polarity = heading.indicator().polarity().words() + ".";
        String population = heading.indicator().population();
        return new HeatWords(
                heading.indicator().name()
                        + (heading.period() == null
                                ? ": no figures."
                                : ", " + heading.periodLabel() + "."),
                joined(List.of(polarity, population.isEmpty() ? "" : population + ".")));
    }

    /// The beginning of a row.
    public static HeatWords ofRow(HeatTable table, HeatRow row) {
        String label = row.label().isEmpty() ? "" : " (" + row.label() + ")";
        int judged = row.judged();
        return new HeatWords(
                row.name() + label + ".",
                judged == 0
                        ? "There is nothing to compare with " + table.country() + "."
                        : "%s on %d of %d."
                                .formatted(table.countHeading(), row.favourable(), judged));
    }

    private static String lead(String name, HeatColumn heading, HeatCell cell) {
        String what = name + ", " + heading.title() + ": ";
        String in = heading.period() == null ? "" : " in " + heading.periodLabel();
        return what
                + switch (cell.value()) {
                    case Reading.Published(double value, _, _) ->
                            heading.figures().value(value) + in + ".";
                    case Reading.Withheld(_, var reason) -> reason.words() + in + ".";
                    case Reading.Absent() -> "no figure" + in + ".";
                };
    }

    private static List<String> beside(HeatTable table, HeatColumn heading, HeatCell cell) {
        HeatCell country = heading.country();
        if (cell.value() instanceof Reading.Published(double value, _, _)) {
            if (country == null
                    || !(country.value() instanceof Reading.Published(double theirs, _, _)))
                return List.of("There is no figure for " + table.country() + ".");
            Figures figures = heading.figures();
            String against = figures.against(value, theirs, table.country());
            return List.of(
                    against.substring(0, 1).toUpperCase(Locale.UK)
                            + against.substring(1)
                            + " ("
                            + figures.figure(theirs)
                            + ").");
        }
        Point last = cell.last();
        return last == null
                ? List.of()
                : List.of(
                        "The last figure is %s in %s."
                                .formatted(
                                        heading.figures().figure(last.value()),
                                        last.period().label()));
    }

    /// The oldest figure that the newest may be set beside.
    private static String earlier(HeatColumn heading, HeatCell cell) {
        List<Point> points = cell.trend().stretch().points();
        if (points.size() < 2 || !cell.hasValue()) return "";
        Point first = points.getFirst();
        return "In %s it was %s."
                .formatted(first.period().label(), heading.figures().figure(first.value()));
    }

    private static String trend(HeatColumn heading, HeatCell cell) {
        Trend trend = cell.trend();
        TheilSen line = trend.line();
        if (line == null)
            return "Too few points to judge a trend: " + trend.stretch().words() + ".";
        return "%s: %s a year over %s."
                .formatted(
                        trend.verdict(heading.indicator().polarity()).words(),
                        heading.figures().change(line.slope()),
                        trend.stretch().words());
    }

    private static String rank(HeatCell cell, String name) {
        Rank rank = cell.rank();
        if (rank != null)
            return rank.words()
                    + (cell.band() == null
                            ? "."
                            : ", %s (%d %s)."
                                    .formatted(
                                            cell.band().words().toLowerCase(Locale.UK),
                                            cell.bandCount(),
                                            cell.bandCount() == 1 ? "authority" : "authorities"));
        if (cell.standIn())
            return "Not ranked: these are %s figures, not those of %s."
                    .formatted(cell.shown().name(), name);
        return cell.hasValue() ? "Not ranked." : "";
    }

    private static String joined(List<String> sentences) {
        return String.join(" ", sentences.stream().filter(one -> !one.isEmpty()).toList());
    }

    /// "low is better" for a heading; empty where high is, or neither.
    public static String polarityNote(HeatColumn heading) {
        return switch (heading.indicator().polarity()) {
            case LOWER_IS_BETTER -> "low is better";
            case HIGHER_IS_BETTER -> "";
            case NEUTRAL, UNKNOWN -> "no direction";
        };
    }
}
