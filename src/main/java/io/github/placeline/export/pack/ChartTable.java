package io.github.placeline.export.pack;

import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import java.util.ArrayList;
import java.util.List;

/// The figures of a chart as a table, a row a period.
final class ChartTable {

    private ChartTable() {}

    static PackTable of(PackBlock.Chart chart) {
        ChartLines lines = chart.lines();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Period", 1));
        lines.lines().forEach(line -> columns.add(Column.figures(line.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < lines.recorded(); at++) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(lines.periods().get(at)));
            for (ChartLines.Line line : lines.lines()) {
                double value = line.values().get(at);
                row.add(Double.isNaN(value) ? Cell.of("") : Cell.of("", value, lines.format()));
            }
            rows.add(row);
        }
        String unit = lines.unit().isEmpty() ? "" : " (" + lines.unit() + ")";
        String title = chart.drawing().title();
        return new PackTable(title.endsWith(unit) ? title : title + unit, columns, rows);
    }
}
