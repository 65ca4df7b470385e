package io.github.placeline.importing.table.layout;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// What files look alike: the kinds of their headings and, where only that says what is measured,
/// the words of their titles or names. Periods, areas and footnote marks make no difference.
final class Shape {

    private final Layouts layouts;
    private final Surroundings around;

    Shape(Layouts layouts, Surroundings around) {
        this.layouts = layouts;
        this.around = around;
    }

    String text() {
        SortedSet<String> kinds = new TreeSet<>();
        for (SheetLayout sheet : layouts.tables()) {
            sheet.headings().forEach(heading -> kinds.add(plain(heading.kind())));
        }
        String about =
                switch (around.indicator().place()) {
                    case COLUMNS, SHEET_NAME, GIVEN -> "";
                    case TITLE -> Titles.subject(layouts.tables().getFirst().titles());
                    case FILE_NAME -> Titles.subjectOfFile(layouts.file());
                };
        return String.join("\n", kinds) + (about.isEmpty() ? "" : "\nabout " + plain(about));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
