package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Letters;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.RowSink;
import io.github.placeline.importing.table.sheet.SheetEnd;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/// Reads one sheet of an Excel workbook (.xlsx) from its XML as a stream.
final class ExcelSheet {

    private static final int LONGEST_NUMBER = 10;

    private final XmlText xml;
    private final SharedTexts texts;
    private final ExcelFormats formats;
    private final boolean from1904;
    private final RowBuilder rows;
    private final StringBuilder value = new StringBuilder();
    private String inline = "";
    private String type = "";
    private int format;
    private int column;
    private boolean formula;
    private boolean inValue;

    ExcelSheet(
            String file,
            XmlText xml,
            SharedTexts texts,
            ExcelFormats formats,
            boolean from1904,
            RowSink sink) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.from1904 = from1904;
        this.rows = new RowBuilder(file, sink);
    }

    SheetEnd read() throws XMLStreamException {
        boolean wanted = true;
        while (wanted && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.CHARACTERS -> {
                    if (inValue) xml.addTo(value);
                }
                case XMLStreamConstants.END_ELEMENT -> wanted = end();
                default -> {}
            }
        }
        return rows.sheetEnd();
    }

    private void start() throws XMLStreamException {
        switch (xml.name()) {
            case "c" -> beginCell();
            case "v" -> inValue = true;
            case "f" -> formula = true;
            case "is" -> inline = RichText.read(xml, "is");
            case "row" -> {
                long line = number(xml.attribute("r"));
                rows.begin(line > 0 ? line : rows.line() + 1, xml.isOn("hidden"));
                column = -1;
            }
            case "col" -> {
                if (xml.isOn("hidden")) {
                    rows.hideColumns(
                            (int) number(xml.attribute("min")) - 1,
                            (int) number(xml.attribute("max")));
                }
            }
            case "mergeCell" -> {
                Merge merge = CellPlace.block(xml.attribute("ref"));
                if (merge != null) rows.merge(merge);
            }
            default -> {}
        }
    }

    private boolean end() throws XMLStreamException {
        switch (xml.name()) {
            case "v" -> inValue = false;
            case "c" -> rows.put(column, cell());
            case "row" -> {
                return rows.end();
            }
            default -> {}
        }
        return true;
    }

    private void beginCell() {
        String place = xml.attribute("r");
        column = place == null ? column + 1 : CellPlace.column(place);
        String typed = xml.attribute("t");
        type = typed == null ? "n" : typed;
        format = (int) number(xml.attribute("s"));
        value.setLength(0);
        inline = "";
        formula = false;
        inValue = false;
    }

    private Cell cell() throws XMLStreamException {
        String stored = value.toString();
        Cell cell =
                switch (type) {
                    case "s" -> Cell.of(texts.at((int) number(Letters.trim(stored))));
                    case "inlineStr" -> Cell.of(inline.isEmpty() ? stored : inline);
                    case "str" -> Cell.of(stored);
                    case "b" -> Cell.of(stored.equals("1") ? "TRUE" : "FALSE");
                    case "e" -> new Cell(Cell.Kind.ERROR, stored, formula);
                    case "d" -> new Cell(Cell.Kind.DATE, day(stored), formula);
                    default -> numeric(stored);
                };
        return formula && !cell.isBlank() ? cell.asFormula() : cell;
    }

    private Cell numeric(String stored) {
        if (!stored.isBlank()) return formats.at(format).cell(stored, from1904, formula);
        return formula ? new Cell(Cell.Kind.NO_RESULT, "", true) : Cell.BLANK;
    }

    /// `2017-09-01T00:00:00` is a day.
    private static String day(String iso) {
        return iso.endsWith("T00:00:00")
                ? iso.substring(0, iso.length() - 9)
                : iso.replace('T', ' ');
    }

    /// The number, or 0 when the text is none.
    private static long number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST_NUMBER) return 0;
        long number = 0;
        for (int at = 0; at < text.length(); at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') return 0;
            number = number * 10 + (digit - '0');
        }
        return number;
    }
}
