package io.github.placeline.chart;

import java.util.List;
import java.util.Set;

/// A table of words to be drawn.
///
/// @param numbers places of the columns that stand to the right
/// @param chosen place of the row that is picked out, −1 for none
public record TableContent(
        String title,
        String description,
        List<String> headings,
        List<List<String>> rows,
        Set<Integer> numbers,
        int chosen) {

    public TableContent {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        numbers = Set.copyOf(numbers);
    }
}
