package io.github.placeline.app.deck;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.model.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The figures of charts as one table, as printed.
final class SlideTables {

    private SlideTables() {}

    /// A heading row, then a row for each period, oldest first. A line that several charts have, as
    /// England's, is there once.
    static List<List<String>> of(List<ChartContent> charts) {
        Map<String, ChartFigures.Line> lines = new LinkedHashMap<>();
        for (ChartContent chart : charts)
            for (ChartFigures.Line line : ChartFigures.lines(chart))
                lines.putIfAbsent(line.name(), line);
        TreeSet<Period> periods = new TreeSet<>();
        lines.values().forEach(line -> periods.addAll(line.cells().keySet()));
        List<List<String>> rows = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of("Period"));
        heading.addAll(lines.keySet());
        rows.add(heading);
        for (Period period : periods) {
            List<String> row = new ArrayList<>(List.of(period.label()));
            for (ChartFigures.Line line : lines.values()) row.add(cell(line, period));
            rows.add(row);
        }
        return rows;
    }

    private static String cell(ChartFigures.Line line, Period period) {
        ChartFigures.Cell cell = line.cells().get(period);
        if (cell == null) return "";
        return cell.mark().isEmpty() ? cell.text() : cell.text() + " " + cell.mark();
    }
}
