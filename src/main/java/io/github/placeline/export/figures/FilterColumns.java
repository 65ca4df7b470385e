package io.github.placeline.export.figures;

import io.github.placeline.export.figures.FigureSource.Subject;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.exchange.FigureColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The columns of a file of figures that hold the breakdowns, one a characteristic.
///
/// @param filters by characteristic
record FilterColumns(List<Filter> filters) {

    private static final String TOTAL = "Total";

    FilterColumns {
        filters = List.copyOf(filters);
    }

    /// One of them.
    ///
    /// @param heading the characteristic, changed where another column is called so
    /// @param whole what stands in it where a row does not speak of the characteristic: a word that
    ///   is none of its values
    record Filter(String heading, String characteristic, String whole) {
        String item(Breakdown breakdown) {
            return breakdown.parts().getOrDefault(characteristic, whole);
        }
    }

    static FilterColumns of(List<Subject> subjects) {
        TreeMap<String, Set<String>> values = new TreeMap<>();
        for (Subject subject : subjects) {
            if (subject.extent() == null) continue;
            subject.extent()
                    .characteristics()
                    .forEach((characteristic, some) ->
                            values.computeIfAbsent(characteristic, _ -> new TreeSet<>())
                                    .addAll(some));
        }
        Set<String> taken = new HashSet<>();
        List<Filter> filters = new ArrayList<>();
        values.forEach((characteristic, some) ->
                filters.add(
                        new Filter(heading(characteristic, taken), characteristic, whole(some))));
        return new FilterColumns(filters);
    }

    private static String heading(String characteristic, Set<String> taken) {
        String name = characteristic.strip().isEmpty() ? "filter" : characteristic.strip();
        String heading = name;
        int number = 2;
        while (FigureColumn.isOne(heading) || !taken.add(heading.toLowerCase(Locale.ROOT)))
            heading = name + "_" + number++;
        return heading;
    }

    private static String whole(Set<String> values) {
        String word = TOTAL;
        int number = 2;
        while (values.contains(word)) word = TOTAL + " " + number++;
        return word;
    }
}
