package io.github.placeline.ui.entry;

import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.importing.hand.PastedTable;
import io.github.placeline.model.Area;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The grid at one moment: areas down, periods across, what is typed in each cell. Changing it
/// makes another one, so that every step can be undone.
record Sheet(List<Area> areas, List<Labelled> periods, List<List<String>> cells) {

    static final Sheet EMPTY = new Sheet(List.of(), List.of(), List.of());

    Sheet {
        areas = List.copyOf(areas);
        periods = List.copyOf(periods);
        cells = cells.stream().map(List::copyOf).toList();
    }

    String at(int row, int column) {
        return cells.get(row).get(column);
    }

    boolean isBlank() {
        return cells.stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    Sheet with(int row, int column, String text) {
        List<List<String>> next = copy();
        next.get(row).set(column, text);
        return new Sheet(areas, periods, next);
    }

    Sheet with(Area area) {
        if (areas.contains(area)) return this;
        List<Area> more = new ArrayList<>(areas);
        more.add(area);
        List<List<String>> next = copy();
        next.add(new ArrayList<>(Collections.nCopies(periods.size(), "")));
        return new Sheet(more, periods, next);
    }

    Sheet with(Labelled period) {
        if (place(period) >= 0) return this;
        List<Labelled> more = new ArrayList<>(periods);
        more.add(period);
        List<List<String>> next = copy();
        next.forEach(row -> row.add(""));
        return new Sheet(areas, more, next);
    }

    Sheet without(Area area) {
        int row = areas.indexOf(area);
        if (row < 0) return this;
        List<Area> fewer = new ArrayList<>(areas);
        fewer.remove(row);
        List<List<String>> next = copy();
        next.remove(row);
        return new Sheet(fewer, periods, next);
    }

    private int place(Labelled period) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).period().equals(period.period())) return i;
        }
        return -1;
    }

    /// Takes in a block from the clipboard. Where it has no headings of its own it begins at `row`
    /// and `column`, and what does not fit is left out.
    Sheet with(PastedTable block, int row, int column) {
        Sheet sheet = this;
        for (Area area : block.areas()) sheet = sheet.with(area);
        for (Labelled period : block.periods()) sheet = sheet.with(period);
        List<List<String>> next = sheet.copy();
        for (int i = 0; i < block.cells().size(); i++) {
            int to = block.areas().isEmpty() ? row + i : sheet.areas.indexOf(block.areas().get(i));
            if (to >= next.size()) break;
            List<String> from = block.cells().get(i);
            for (int j = 0; j < from.size(); j++) {
                int into =
                        block.periods().isEmpty()
                                ? column + j
                                : j < block.periods().size()
                                        ? sheet.place(block.periods().get(j))
                                        : sheet.periods.size();
                if (into < sheet.periods.size()) next.get(to).set(into, from.get(j));
            }
        }
        return new Sheet(sheet.areas, sheet.periods, next);
    }

    private List<List<String>> copy() {
        List<List<String>> copy = new ArrayList<>();
        cells.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }
}
