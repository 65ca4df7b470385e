package io.github.placeline.chart;

import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a chart over time as rows: one for each period that it shows, one column for each
/// line, the area's interval and the band of all authorities. Unrounded; a withheld figure as its
/// publisher typed it; empty where nothing is recorded.
public final class ChartFigures {

    private ChartFigures() {}

    /// The heading row, then the rows, oldest first.
    public static List<List<String>> of(ChartContent content) {
        List<Strand> strands = strands(content);
        Subject subject = Subject.of(content);
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading(content, strands));
        TreeSet<Period> periods = new TreeSet<>();
        for (Strand strand : strands) {
            for (Strand.Entry entry : strand.entries())
                if (subject.timeline().holds(entry.period())) periods.add(entry.period());
        }
        for (Period period : periods) rows.add(row(period, content, strands));
        return rows;
    }

    /// The periods along the chart's axis, oldest first: those that nobody has a figure for
    /// included, as gaps are shown and not joined up.
    public static List<Period> periods(ChartContent content) {
        return Subject.of(content).timeline().slots();
    }

    /// The straight way from a target's baseline to its aim.
    ///
    /// @param name "Target 70.0% by 2027/28"
    /// @param values by the periods of the axis and those ahead, from the baseline to the aim
    /// @param ahead the periods after the last on the axis, up to that of the aim
    public record Path(String name, Map<Period, Double> values, List<Period> ahead) {}

    /// The path of the content's target; empty where there is none, or where its aim lies before
    /// the chart's window.
    public static Optional<Path> target(ChartContent content) {
        Subject subject = Subject.of(content);
        TargetPath path = TargetPath.of(subject);
        if (path == null) return Optional.empty();
        List<Period> ahead = subject.timeline().ahead(path.aim());
        Map<Period, Double> values = new HashMap<>();
        Stream.concat(subject.timeline().slots().stream(), ahead.stream())
                .filter(period -> !Double.isNaN(path.at(period.position())))
                .forEach(period -> values.put(period, path.at(period.position())));
        String name =
                "Target %s by %s"
                        .formatted(content.wording().figure(path.value()), path.aim().label());
        return Optional.of(new Path(name, values, ahead));
    }

    /// One line as a table shows it: what is recorded, by period.
    ///
    /// @param name whose it is, with what it is counted in where that is no plain figure
    public record Line(String name, SortedMap<Period, Cell> cells) {}

    /// @param text the figure as printed, or the mark of a withheld one in brackets
    /// @param mark what its publisher says of it, in brackets; may be empty
    /// @param words both for a reader who hears them
    public record Cell(String text, String mark, String words) {}

    /// Every line with a name, as far as the chart's window shows it; thin lines are left out.
    public static List<Line> lines(ChartContent content) {
        Subject subject = Subject.of(content);
        List<Line> lines = new ArrayList<>();
        for (Strand strand : strands(content)) {
            if (content.neighbours().contains(strand)) continue;
            TreeMap<Period, Cell> cells = new TreeMap<>();
            for (Strand.Entry entry : strand.entries()) {
                if (subject.timeline().holds(entry.period()))
                    cells.put(entry.period(), cell(entry, content.wording()));
            }
            boolean plain = !(content.wording() instanceof GapWording);
            lines.add(new Line(plain ? strand.name() : "Gap, " + strand.name(), cells));
        }
        return lines;
    }

    private static Cell cell(Strand.Entry entry, Wording wording) {
        String mark = entry.quality().mark();
        String standing = mark.isEmpty() ? "" : ", " + entry.quality().words();
        String shown = mark.isEmpty() ? "" : "[" + mark + "]";
        return switch (entry.reading()) {
            case Reading.Published published -> {
                String figure = wording.figure(published.value());
                yield new Cell(figure, shown, figure + standing);
            }
            case Reading.Withheld(_, var reason) ->
                    new Cell("[" + reason.mark() + "]", shown, reason.words() + standing);
            case Reading.Absent() -> new Cell("", "", "nothing recorded");
        };
    }

    private static List<Strand> strands(ChartContent content) {
        Stream<@Nullable Strand> named =
                Stream.of(content.area(), content.second(), content.england(), content.region());
        List<Strand> strands = new ArrayList<>();
        named.forEach(strand -> {
            if (strand != null) strands.add(strand);
        });
        strands.addAll(content.neighbours());
        return strands;
    }

    private static List<String> heading(ChartContent content, List<Strand> strands) {
        List<String> heading = new ArrayList<>(List.of("Period"));
        for (Strand strand : strands) heading.add(strand.name());
        if (!content.confidence().isEmpty())
            heading.addAll(
                    List.of(
                            content.area().name() + ", 95% interval from",
                            content.area().name() + ", 95% interval to"));
        if (!content.envelope().isEmpty())
            heading.addAll(
                    List.of("All authorities, lower quarter", "All authorities, upper quarter"));
        return heading;
    }

    private static List<String> row(Period period, ChartContent content, List<Strand> strands) {
        List<String> row = new ArrayList<>(List.of(period.label()));
        for (Strand strand : strands) row.add(text(Subject.reading(strand, period)));
        if (!content.confidence().isEmpty()) edges(content.confidence(), period, row);
        if (!content.envelope().isEmpty()) edges(content.envelope(), period, row);
        return row;
    }

    private static void edges(List<BandPoint> band, Period period, List<String> row) {
        for (BandPoint point : band) {
            if (!point.period().equals(period)) continue;
            row.add(number(point.low()));
            row.add(number(point.high()));
            return;
        }
        row.add("");
        row.add("");
    }

    private static String text(Reading reading) {
        return switch (reading) {
            case Reading.Published published -> number(published.value());
            case Reading.Withheld withheld -> withheld.asTyped();
            case Reading.Absent() -> "";
        };
    }

    /// Digits as any spreadsheet reads them, never with an exponent.
    private static String number(double value) {
        String plain = java.math.BigDecimal.valueOf(value).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
