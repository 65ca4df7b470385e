package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.Tab;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.util.ArrayList;
import java.util.List;

/// Looks at the start of every sheet that is shown for the table in it.
public final class LayoutFinder {

    private static final int ROWS = 300;
    private static final int ROWS_A_REPORT = 1 << 10;
    private static final String STEP = "Looking for tables";
    private static final int CELLS = 200_000;
    private static final int MOST_SHEETS = 200;
    private static final int MOST_NAMED = 40;

    private final String name;
    private final SheetFile file;
    private final Senses senses;

    /// @param name what to call the file
    public LayoutFinder(String name, SheetFile file, Vocabulary vocabulary) {
        this.name = name;
        this.file = file;
        this.senses = new Senses(vocabulary);
    }

    /// The tables of the file.
    ///
    /// @throws Refusal when it holds none, or cannot be read
    public Layouts find(Progress progress) {
        List<SheetLayout> tables = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        List<String> without = new ArrayList<>();
        List<Row> headerOnly = new ArrayList<>();
        List<Tab> tabs = file.tabs();
        if (tabs.size() > MOST_SHEETS) {
            throw Refusal.ofInput(
                    "%s has %,d sheets, more than are read at once. Import it in parts."
                            .formatted(name, tabs.size()));
        }
        for (int tab = 0; tab < tabs.size(); tab++) {
            progress.stopIfCancelled();
            if (file.length() == 0) progress.report(tab, tabs.size(), STEP);
            if (tabs.get(tab).hidden()) {
                hidden.add(tabs.get(tab).name());
                continue;
            }
            List<Row> rows = new ArrayList<>();
            SheetEnd end = start(tab, rows, progress);
            HeaderFinder finder = new HeaderFinder(rows, end.merges(), senses);
            SheetLayout layout = finder.find(tab, tabs.get(tab).name(), end);
            if (layout != null) tables.add(layout);
            else {
                without.add(tabs.get(tab).name());
                if (!rows.isEmpty()) headerOnly.add(rows.getFirst());
            }
        }
        if (tables.isEmpty()) throw none(headerOnly, hidden);
        return new Layouts(name, tables, hidden, without);
    }

    /// A workbook says at the end of a sheet which cells are joined, so it is read to its end.
    private SheetEnd start(int tab, List<Row> rows, Progress progress) {
        boolean isText = file.tabs().getFirst().name().isEmpty();
        int[] cells = {0};
        int[] seen = {0};
        return file.read(
                tab,
                row -> {
                    if (++seen[0] % ROWS_A_REPORT == 0) {
                        progress.stopIfCancelled();
                        if (file.length() > 0)
                            progress.report(file.position(), file.length(), STEP);
                    }
                    if (rows.size() >= ROWS || cells[0] > CELLS) return !isText;
                    cells[0] += row.cells().size();
                    rows.add(row);
                    return true;
                });
    }

    private Refusal none(List<Row> first, List<String> hidden) {
        if (first.isEmpty()) {
            return Refusal.ofInput(
                    name
                            + " holds no rows"
                            + (hidden.isEmpty() ? "" : " in the sheets that it shows")
                            + ", so there is nothing to import.");
        }
        Row row = first.getFirst();
        List<String> words =
                row.cells().stream()
                        .map(cell -> Marks.off(cell.text()))
                        .filter(text -> !text.isEmpty())
                        .map(LayoutFinder::shortened)
                        .toList();
        if (words.size() == 1) {
            return Refusal.ofInput(
                    "%s is not a table: line %d says only “%s”. A table has a row of headings with figures below it."
                            .formatted(name, row.line(), words.getFirst()));
        }
        String named = String.join(", ", words.stream().limit(MOST_NAMED).toList());
        String more =
                words.size() > MOST_NAMED
                        ? " and %d more".formatted(words.size() - MOST_NAMED)
                        : "";
        return Refusal.ofInput(
                "%s holds no figures below headings: line %d has %d columns, %s%s. Check that it is the file you mean."
                        .formatted(name, row.line(), words.size(), named, more));
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }
}
