package io.github.placeline.importing.table.read;

import io.github.placeline.importing.table.layout.Context;
import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.layout.Marks;
import io.github.placeline.importing.table.layout.SheetLayout;
import io.github.placeline.importing.table.layout.Vocabulary;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Row;
import io.github.placeline.importing.table.sheet.SheetFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet by a recipe, as a stream.
public final class TableReader {

    private static final List<String> TOTALS = List.of("total", "totals", "sum", "grand total");

    private final Recipe recipe;
    private final SheetLayout sheet;
    private final Vocabulary vocabulary;
    private final LongSink sink;
    private final List<FigureColumn> figures;
    private final LabelColumns labels;
    private final String area;
    private final String period;
    private final String term;
    private final String indicator;

    /// @param file its name
    public TableReader(
            String file, Recipe recipe, SheetLayout sheet, Vocabulary vocabulary, LongSink sink) {
        this.recipe = recipe;
        this.sheet = sheet;
        this.vocabulary = vocabulary;
        this.sink = sink;
        List<Heading> headings = sheet.headings();
        this.figures = FigureColumn.of(headings, column -> rule(headings, column));
        this.labels =
                new LabelColumns(
                        headings,
                        column -> rule(headings, column),
                        sheet.end().merges(),
                        sheet.header());
        this.area = Context.area(recipe, sheet);
        this.period = Context.period(recipe, file, sheet);
        this.term = Context.term(recipe, sheet);
        this.indicator = Context.indicator(recipe, file, sheet);
    }

    private @Nullable ColumnRule rule(List<Heading> headings, int column) {
        return recipe.rule(headings.get(column).kind()).orElse(null);
    }

    /// Whether the recipe knows columns of figures in this sheet.
    public boolean hasFigures() {
        return !figures.isEmpty();
    }

    public void read(SheetFile file) {
        sink.end(
                sheet.name(),
                file.read(
                        sheet.tab(),
                        row -> {
                            if (row.line() > sheet.header()) row(row);
                            return true;
                        }));
    }

    private void row(Row row) {
        LongCell.AreaWords words =
                new LongCell.AreaWords(
                        labels.text(Role.AREA_CODE, row),
                        number(labels.text(Role.AREA_NUMBER, row)),
                        labels.text(Role.AREA_NAME, row));
        if (words.isEmpty() && !area.isEmpty()) words = new LongCell.AreaWords("", "", area);
        String rowPeriod = labels.text(Role.PERIOD, row);
        String rowTerm = labels.text(Role.TERM, row);
        String rowIndicator = labels.text(Role.INDICATOR, row);
        Map<String, String> rowBreakdown = labels.breakdown(row);
        String quality = labels.text(Role.QUALITY, row);
        boolean blank = figures.stream().allMatch(column -> row.cell(column.column()).isBlank());
        if (isWords(row, words, rowPeriod, blank)) {
            sink.words(sheet.name(), row.line(), text(row));
            return;
        }
        if (isRepeatedHeader(row)) return;
        sink.row();
        if (isWorkedOut(row, words.name())) {
            sink.leftOut(sheet.name(), row.line(), words.name());
            return;
        }
        for (FigureColumn column : figures) {
            Heading heading = column.heading();
            sink.take(
                    new LongCell(
                            heading.area().isEmpty()
                                    ? words
                                    : new LongCell.AreaWords("", "", heading.area()),
                            first(heading.period(), rowPeriod, period),
                            first(heading.term(), rowTerm, term),
                            first(rowIndicator, column.rule().indicator(), indicator),
                            both(rowBreakdown, column.breakdown()),
                            row.cell(column.column()),
                            column.beside(row, quality),
                            sheet.name(),
                            row.line(),
                            column.column() + 1));
        }
    }

    /// `835.0` is how some programs write a number, `0835` how others do.
    private static String number(String text) {
        return text.replaceFirst("\\.0+$", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static String first(String... texts) {
        for (String text : texts) if (!text.isEmpty()) return text;
        return "";
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        if (other.isEmpty()) return one;
        if (one.isEmpty()) return other;
        Map<String, String> all = new HashMap<>(one);
        all.putAll(other);
        return all;
    }

    /// Whether a line below a header holds no figures and is about no area: a note, a gap between
    /// groups, a heading of its own.
    private boolean isWords(
            Row row, LongCell.AreaWords words, String rowPeriod, boolean noFigures) {
        if (!noFigures) return false;
        boolean inHeadings =
                figures.stream().anyMatch(column -> !column.heading().area().isEmpty());
        if (inHeadings || labels.column(Role.PERIOD) >= 0) {
            return row.filled() == 1 || rowPeriod.isEmpty();
        }
        boolean area =
                !words.code().isEmpty()
                        || (!words.number().isEmpty() && isAreaNumber(words.number()))
                        || vocabulary.isArea(Marks.off(words.name()));
        return !area;
    }

    private boolean isAreaNumber(String number) {
        return number.matches("\\d{3}") && vocabulary.isAreaNumber(Integer.parseInt(number));
    }

    private boolean isRepeatedHeader(Row row) {
        int same = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            if (cell.isBlank()) continue;
            if (column >= sheet.headings().size()) return false;
            if (!sheet.headings().get(column).text().endsWith(Marks.off(cell.text()))) return false;
            same++;
        }
        return same > 1;
    }

    private boolean isWorkedOut(Row row, String name) {
        String plain = Marks.off(name).toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || vocabulary.isArea(plain)) return false;
        for (String word : recipe.leftOut()) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (plain.equals(lower) || plain.startsWith(lower + " ") || plain.endsWith(" " + lower))
                return true;
        }
        return TOTALS.contains(plain)
                && figures.stream()
                        .map(column -> row.cell(column.column()))
                        .filter(cell -> !cell.isBlank())
                        .allMatch(Cell::formula);
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) text.append(text.isEmpty() ? "" : " ").append(cell.trimmed());
        }
        return text.toString();
    }
}
