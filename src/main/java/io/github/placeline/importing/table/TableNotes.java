package io.github.placeline.importing.table;

import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.layout.Layouts;
import io.github.placeline.importing.table.layout.SheetLayout;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.SheetEnd;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Names what of a file was not read, so that nothing is dropped in silence.
final class TableNotes {

    private static final int MOST_NAMED = 10;

    private final Findings findings;
    private final List<Long> words = new ArrayList<>();
    private long wordLines;

    TableNotes(Findings findings) {
        this.findings = findings;
    }

    void about(Layouts layouts) {
        if (!layouts.hidden().isEmpty())
            findings.note(
                    0, 0, "Hidden and not read: sheet %s.".formatted(quoted(layouts.hidden())));
        if (!layouts.without().isEmpty())
            findings.note(
                    0,
                    0,
                    "Without a table and not read: sheet %s.".formatted(quoted(layouts.without())));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }

    void begin(SheetLayout sheet, Recipe recipe) {
        words.clear();
        wordLines = 0;
        List<String> leftOut = new ArrayList<>();
        for (int column = 0; column < sheet.headings().size(); column++) {
            Heading heading = sheet.headings().get(column);
            boolean used =
                    recipe.rule(heading.kind())
                            .filter(rule -> rule.role() != Role.LEFT_OUT)
                            .isPresent();
            if (used) continue;
            leftOut.add(heading.text());
            missingResults(sheet, column, heading);
        }
        if (!leftOut.isEmpty())
            findings.note(sheet.header(), 0, "Columns not read: %s.".formatted(quoted(leftOut)));
    }

    /// A formula without a result is named even in a column that is not read.
    private void missingResults(SheetLayout sheet, int column, Heading heading) {
        for (Row row : sheet.first()) {
            if (row.cell(column).kind() != Cell.Kind.NO_RESULT) continue;
            findings.warn(
                    row.line(),
                    column + 1,
                    "The formula in “%s” has no stored result. The column is not read."
                            .formatted(heading.text()));
        }
    }

    void words(long line, String text) {
        if (text.isEmpty()) return;
        wordLines++;
        if (words.size() < MOST_NAMED) words.add(line);
    }

    void end(SheetEnd end) {
        if (wordLines > 0)
            findings.note(
                    words.getFirst(),
                    0,
                    "%,d %s words and no figures, and %s not read: line %s."
                            .formatted(
                                    wordLines,
                                    wordLines == 1 ? "line holds" : "lines hold",
                                    wordLines == 1 ? "was" : "were",
                                    lines(words, wordLines)));
        if (end.hiddenRowCount() > 0)
            findings.warn(
                    end.hiddenRows().getFirst(),
                    0,
                    "Hidden and not read: line %s."
                            .formatted(lines(end.hiddenRows(), end.hiddenRowCount())));
        if (!end.hiddenColumns().isEmpty())
            findings.warn(
                    0,
                    0,
                    "Hidden and not read: column %s."
                            .formatted(
                                    end.hiddenColumns().stream()
                                            .limit(MOST_NAMED)
                                            .map(Heading::letters)
                                            .collect(Collectors.joining(", "))));
    }

    private static String lines(List<Long> lines, long count) {
        String named =
                lines.stream()
                        .limit(MOST_NAMED)
                        .map(Object::toString)
                        .collect(Collectors.joining(", "));
        return count > Math.min(lines.size(), MOST_NAMED) ? named + " and more" : named;
    }
}
