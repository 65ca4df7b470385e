package io.github.placeline.app.compare;

import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.chart.spine.SpineLine;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One area among all authorities, to be drawn and to be read.
///
/// @param label "Norfolk figures" where an authority's stand in for the area's, otherwise empty
/// @param lines in the order of the chart, topic by topic
/// @param files where the figures come from
public record SpineFacts(
        Area area,
        String name,
        String label,
        SpineContent content,
        List<Line> lines,
        List<String> files) {

    /// A line with what it leads to.
    ///
    /// @param shown the area whose figure it is
    public record Line(SpineLine line, Indicator indicator, Area shown) {}

    public SpineFacts {
        files = List.copyOf(files);
        List<SpineLine> order = content.lines();
        lines =
                lines.stream()
                        .sorted(java.util.Comparator.comparingInt(one -> order.indexOf(one.line())))
                        .toList();
    }

    /// The headings of the chart's table.
    public static List<String> headings(String country) {
        return List.of(
                "Indicator",
                "Period",
                "Area",
                country,
                "Beside " + country,
                "Worst",
                "Middle half",
                "Best");
    }

    /// The chart as lines of a table.
    public static List<String> cells(Line one) {
        SpineLine line = one.line();
        var figures = io.github.placeline.analysis.Figures.of(one.indicator());
        boolean any = line.spread().count() > 0;
        boolean low = line.sign() < 0;
        return List.of(
                line.name(),
                line.period().label(),
                line.area(),
                line.country(),
                line.standing().words(),
                any ? figures.figure(line.spread().at(low ? 1 : 0)) : "",
                any
                        ? figures.figure(line.spread().at(0.25))
                                + " to "
                                + figures.figure(line.spread().at(0.75))
                        : "",
                any ? figures.figure(line.spread().at(low ? 0 : 1)) : "");
    }

    /// The table for a spreadsheet: tabs between cells, a line break after each line.
    public String tabSeparated() {
        return Stream.concat(
                        Stream.of(headings(content.country())),
                        lines.stream().map(SpineFacts::cells))
                .map(cells -> String.join("\t", cells))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
