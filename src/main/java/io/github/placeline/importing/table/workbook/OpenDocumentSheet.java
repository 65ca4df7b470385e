package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of an OpenDocument workbook (.ods) from its XML as a stream.
///
/// Blank rows and cells are written once with how often they stand there, up to the last of a
/// million, so nothing is done for them but count.
final class OpenDocumentSheet {

    private static final long MOST_LINES = 1L << 20;
    private static final Pattern MONTH_SHOWN = Pattern.compile("[A-Za-z]{3,9}[ -]\\d{4}");

    private final XmlText xml;
    private final RowBuilder rows;
    private final RowSink sink;
    private long line;
    private boolean wanted = true;

    /// @param xml just behind the start of the sheet's element
    OpenDocumentSheet(String file, XmlText xml, RowSink sink) {
        this.xml = xml;
        this.sink = sink;
        this.rows = new RowBuilder(file, row -> wanted = this.sink.take(row));
    }

    SheetEnd read() throws XMLStreamException {
        int column = 0;
        while (wanted && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "table-column" -> {
                        int repeated = (int) count("number-columns-repeated");
                        if (isNotShown()) rows.hideColumns(column, column + repeated);
                        column += repeated;
                    }
                    case "table-row" -> row();
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table")) {
                break;
            }
        }
        return rows.sheetEnd();
    }

    private boolean isNotShown() {
        String visibility = xml.attribute("visibility");
        return "collapse".equals(visibility) || "filter".equals(visibility);
    }

    private long count(String attribute) {
        String text = xml.attribute(attribute);
        if (text == null || !text.matches("\\d{1,9}")) return 1;
        return Math.max(1, Long.parseLong(text));
    }

    private void row() throws XMLStreamException {
        long repeated = count("number-rows-repeated");
        boolean hidden = isNotShown();
        rows.begin(line + 1, hidden);
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean row = event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table-row");
            if (row) break;
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().endsWith("table-cell")) {
                column = cells(column);
            }
        }
        line += repeated;
        if (rows.width() == 0) return;
        for (long copy = line - repeated + 1;
                wanted && copy <= Math.min(line, MOST_LINES);
                copy++) {
            rows.sameAt(copy);
            rows.end();
        }
    }

    private int cells(int column) throws XMLStreamException {
        int repeated = (int) count("number-columns-repeated");
        boolean covered = xml.name().startsWith("covered");
        long wide = count("number-columns-spanned");
        long high = count("number-rows-spanned");
        if (wide > 1 || high > 1) {
            rows.merge(new Merge(line + 1, column, line + high, (int) (column + wide - 1)));
        }
        Cell cell = cell();
        if (!covered && !cell.isBlank()) {
            for (int copy = 0; copy < repeated; copy++) rows.put(column + copy, cell);
        }
        return column + repeated;
    }

    private Cell cell() throws XMLStreamException {
        String type = String.valueOf(xml.attribute("office:1.0", "value-type"));
        String value = xml.attribute("office:1.0", "value");
        String date = xml.attribute("date-value");
        boolean formula = xml.attribute("formula") != null;
        boolean error = "error".equals(xml.attribute("calcext:1.0", "value-type"));
        String shown = OpenDocumentText.read(xml);
        Cell cell = error ? new Cell(Cell.Kind.ERROR, shown, true) : cell(type, value, date, shown);
        if (!formula || cell.isBlank()) {
            return formula && type.equals("null") ? new Cell(Cell.Kind.NO_RESULT, "", true) : cell;
        }
        return cell.asFormula();
    }

    private static Cell cell(
            String type, @Nullable String value, @Nullable String date, String shown) {
        if (date != null) {
            String day = date.endsWith("T00:00:00") ? date.substring(0, date.length() - 9) : date;
            boolean month = MONTH_SHOWN.matcher(shown).matches();
            return new Cell(Cell.Kind.DATE, month ? shown : day, false);
        }
        double number = value == null ? Double.NaN : DecimalText.parse(value);
        if (Double.isNaN(number)) return Cell.of(shown);
        return type.equals("percentage")
                ? Shown.percent(number, false)
                : new Cell(Cell.Kind.NUMBER, Shown.plain(BigDecimal.valueOf(number)), false);
    }
}
