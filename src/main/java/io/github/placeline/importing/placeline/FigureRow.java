package io.github.placeline.importing.placeline;

import io.github.placeline.importing.csv.Cells;
import io.github.placeline.importing.csv.Combinations;
import io.github.placeline.importing.csv.Header;
import io.github.placeline.importing.csv.Words;
import io.github.placeline.model.exchange.FigureColumn;
import io.github.placeline.model.exchange.GuardedText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The shared columns of one row of figures after the other; a text that many rows repeat is made
/// once.
final class FigureRow {

    private final Map<FigureColumn, Place> places = new EnumMap<>(FigureColumn.class);
    private final Combinations combinations;

    /// @param at counted from 0, -1 when there is no such column
    private record Place(int at, Words words) {}

    FigureRow(Header header, Combinations combinations) {
        this.combinations = combinations;
        for (FigureColumn column : FigureColumn.values())
            places.put(column, new Place(header.find(column.heading()), new Words()));
    }

    private Place of(FigureColumn column) {
        return Objects.requireNonNull(places.get(column));
    }

    /// Where the column is, counted from 0; -1 when there is none.
    int place(FigureColumn column) {
        return of(column).at();
    }

    /// The cell as it stands in the file; empty where there is no such column.
    String cell(Cells cells, FigureColumn column) {
        return cells.text(place(column));
    }

    /// What the cell says.
    String text(Cells cells, FigureColumn column) {
        return GuardedText.unguard(cell(cells, column));
    }

    /// The same for a column whose texts are few.
    String word(Cells cells, FigureColumn column) {
        Place place = of(column);
        if (place.at() < 0) return "";
        return GuardedText.unguard(place.words().word(place.words().number(cells, place.at())));
    }

    double number(Cells cells, FigureColumn column) {
        return ExactDecimal.parse(cells, place(column));
    }

    /// The number of what these columns say together.
    int key(Cells cells, List<FigureColumn> columns) {
        int key = Combinations.NONE;
        for (FigureColumn column : columns) {
            Place place = of(column);
            if (place.at() >= 0)
                key = combinations.with(key, place.words().number(cells, place.at()));
        }
        return key;
    }
}
