package io.github.placeline.importing.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The names of a table's columns; capital letters and spaces around them do not matter.
///
/// @param names as published, without spaces around them
public record Header(List<String> names, Map<String, Integer> positions) {

    static final Header EMPTY = new Header(List.of(), Map.of());

    public Header {
        names = List.copyOf(names);
        positions = Map.copyOf(positions);
    }

    static Header of(Cells row) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> positions = new HashMap<>();
        for (int cell = 0; cell < row.count(); cell++) {
            String name = row.trimmed(cell);
            names.add(name);
            positions.putIfAbsent(name.toLowerCase(Locale.ROOT), cell);
        }
        return new Header(names, positions);
    }

    /// Where the column is, counted from 0; -1 when there is none. Of several the first.
    public int find(String name) {
        return positions.getOrDefault(name.toLowerCase(Locale.ROOT), -1);
    }

    public boolean has(String name) {
        return find(name) >= 0;
    }

    public boolean hasAll(List<String> wanted) {
        return wanted.stream().allMatch(this::has);
    }

    public int size() {
        return names.size();
    }
}
