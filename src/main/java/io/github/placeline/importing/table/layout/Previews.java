package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.sheet.Letters;
import io.github.placeline.importing.table.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/// Makes previews of tables.
final class Previews {

    static final int SHEETS = 12;

    private static final int ROWS = 12;
    private static final int COLUMNS = 100;
    private static final int LONGEST = 80;

    private Previews() {}

    static SheetPreview of(SheetLayout sheet) {
        List<Heading> headings = sheet.headings().stream().limit(COLUMNS).toList();
        return new SheetPreview(
                sheet.name(),
                sheet.titles(),
                headings.stream().map(Heading::text).toList(),
                headings.stream().map(Heading::kind).toList(),
                sheet.first().stream().limit(ROWS).map(row -> row(row, headings.size())).toList());
    }

    private static SheetPreview.PreviewRow row(Row row, int width) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String text = Letters.onOneLine(row.cell(column).text());
            cells.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "\u2026" : text);
        }
        return new SheetPreview.PreviewRow(row.line(), cells);
    }
}
