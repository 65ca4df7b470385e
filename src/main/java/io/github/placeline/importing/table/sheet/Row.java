package io.github.placeline.importing.table.sheet;

import java.util.List;

/// One row of a sheet.
///
/// @param line its number in the file as a person sees it, counted from 1: the row in a workbook,
///   the line on which it starts in a text file
/// @param cells from the first column on, those behind the last that is filled left out
public record Row(long line, List<Cell> cells) {

    public Row {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isBlank()) end--;
        cells = List.copyOf(cells.subList(0, end));
    }

    /// The cell in a column counted from 0; blank beyond the last.
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    /// How many cells hold something.
    public int filled() {
        int filled = 0;
        for (Cell cell : cells) if (!cell.isBlank()) filled++;
        return filled;
    }
}
