package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Letters;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.SheetEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the header of a sheet's table: below its titles, above its figures, on up to three rows.
final class HeaderFinder {

    private static final int MOST_HEADER_ROWS = 3;
    private static final int FARTHEST = 100;
    private static final int ROWS_JUDGED = 25;

    private final List<Row> rows;
    private final List<Merge> merges;
    private final Senses senses;

    HeaderFinder(List<Row> rows, List<Merge> merges, Senses senses) {
        this.rows = rows;
        this.merges = merges;
        this.senses = senses;
    }

    /// The table with the most figures below a header; of equals the uppermost. Null when there is
    /// none.
    @Nullable SheetLayout find(int tab, String name, SheetEnd end) {
        int bestRow = -1;
        int bestFit = 0;
        for (int at = 1; at < Math.min(rows.size(), FARTHEST); at++) {
            if (!isData(at) || !isHeader(at - 1, at)) continue;
            int fit = fit(at);
            if (fit > bestFit) {
                bestFit = fit;
                bestRow = at;
            }
        }
        if (bestRow < 0) return null;
        int top = top(bestRow);
        List<String> titles = new ArrayList<>();
        for (Row row : rows.subList(0, top)) {
            row.cells().stream()
                    .filter(cell -> !cell.isBlank())
                    .map(cell -> Letters.onOneLine(cell.text()))
                    .reduce((a, b) -> a + ", " + b)
                    .ifPresent(titles::add);
        }
        return new SheetLayout(
                tab,
                name,
                titles,
                rows.get(bestRow - 1).line(),
                new HeaderRows(rows.subList(top, bestRow), merges, senses)
                        .headings(width(top, bestRow)),
                rows.subList(bestRow, rows.size()),
                end);
    }

    private int width(int top, int data) {
        int width = 0;
        for (int at = top; at < Math.min(rows.size(), data + ROWS_JUDGED); at++) {
            boolean belongs = at < data || rows.get(at).filled() > 1;
            if (belongs) width = Math.max(width, rows.get(at).cells().size());
        }
        return width;
    }

    /// How many figures stand under headings in the rows from here on.
    private int fit(int data) {
        Row header = rows.get(data - 1);
        int fit = 0;
        for (int at = data; at < Math.min(rows.size(), data + ROWS_JUDGED); at++) {
            Row row = rows.get(at);
            for (int column = 0; column < row.cells().size(); column++) {
                Sense sense = senses.of(row.cell(column));
                boolean figure = sense.isFigure() || sense == Sense.YEAR;
                if (figure && !header.cell(column).isBlank()) fit++;
            }
        }
        return fit;
    }

    private boolean isData(int at) {
        Row row = rows.get(at);
        int areas = count(row, Sense.AREA);
        boolean figures = row.cells().stream().map(senses::of).anyMatch(Sense::isFigure);
        return row.filled() > 1
                && (figures || (areas > 0 && areas <= 2 && count(row, Sense.YEAR) > 0));
    }

    private int count(Row row, Sense wanted) {
        return (int) row.cells().stream().filter(cell -> senses.of(cell) == wanted).count();
    }

    /// Whether a row can stand right above the figures.
    private boolean isHeader(int at, int data) {
        Row row = rows.get(at);
        if (row.filled() < 2) return false;
        int words = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            Sense sense = senses.of(cell);
            if (sense == Sense.MARKER && !isWord(cell)) return false;
            if (sense == Sense.NUMBER && !senses.isAreaNumber(cell)) return false;
            boolean repeated =
                    sense == Sense.AREA && senses.of(rows.get(data).cell(column)) == Sense.AREA;
            if (repeated && count(row, Sense.AREA) <= 2) return false;
            if (sense != Sense.BLANK && sense != Sense.NUMBER) words++;
        }
        return words > 0;
    }

    /// A short word that stands for a missing figure elsewhere may be a heading ("Low").
    private static boolean isWord(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && cell.trimmed().length() > 2;
    }

    /// The first row of the header that ends above this row.
    private int top(int data) {
        int top = data - 1;
        while (top > 0 && data - top < MOST_HEADER_ROWS && belongsAbove(top - 1, top, data)) top--;
        return top;
    }

    private boolean belongsAbove(int at, int below, int data) {
        Row row = rows.get(at);
        Row next = rows.get(below);
        if (row.line() + 1 != next.line() || !isHeaderAbove(at, data)) return false;
        int first = firstFilled(row);
        if (isMergedAcross(row, first) && first == 0 && row.filled() == 1) return false;
        if (row.filled() == 1 && first == 0) return false;
        boolean fillsGap = false;
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank() && next.cell(column).isBlank()) fillsGap = true;
        }
        boolean groups = first > 0 || fillsGap || repeats(next);
        return groups && spans(row, next);
    }

    private boolean isHeaderAbove(int at, int data) {
        return rows.get(at).filled() == 1
                ? senses.of(rows.get(at).cell(firstFilled(rows.get(at)))) != Sense.NUMBER
                : isHeader(at, data);
    }

    /// A line of words that reaches beyond the header below is no part of it.
    private static boolean spans(Row row, Row next) {
        return row.cells().size() <= Math.max(next.cells().size(), 1);
    }

    private static int firstFilled(Row row) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) return column;
        }
        return 0;
    }

    private boolean isMergedAcross(Row row, int column) {
        return merges.stream()
                .anyMatch(merge ->
                        merge.contains(row.line(), column) && merge.right() > merge.left());
    }

    private static boolean repeats(Row row) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank() && !seen.add(cell.trimmed())) return true;
        }
        return false;
    }
}
