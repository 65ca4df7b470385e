package io.github.placeline.importing.hand;

import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import java.util.List;
import java.util.stream.Collectors;

/// What a person has entered: figures of one indicator, an area a row and a period a column.
///
/// @param cells as typed, one list a row; a blank cell enters nothing
public record EnteredTable(
        Indicator indicator,
        Breakdown breakdown,
        List<Area> areas,
        List<Labelled> periods,
        List<List<String>> cells) {

    public EnteredTable {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /// How many cells hold something.
    public long filled() {
        return cells.stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
    }

    /// The whole table as a spreadsheet would copy it.
    public String tabSeparated() {
        StringBuilder text = new StringBuilder();
        text.append(indicator.code());
        periods.forEach(period -> text.append('\t').append(period.label()));
        for (int row = 0; row < areas.size(); row++)
            text.append('\n')
                    .append(areas.get(row).code())
                    .append('\t')
                    .append(cells.get(row).stream().collect(Collectors.joining("\t")));
        return text.append('\n').toString();
    }
}
