package io.github.placeline.export.figures;

import io.github.placeline.model.exchange.GuardedText;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/// One sheet with lines of text above a table, which is written row by row and becomes a real Excel
/// table at the end.
final class TableSheet {

    /// Excel's width of a column, in 256ths of a digit.
    private static final int DIGIT = 256;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private final List<Column> columns;
    private int next;
    private int heading;

    /// A column of the table.
    ///
    /// @param width in digits
    record Column(String title, int width) {}

    TableSheet(SXSSFSheet sheet, SheetStyles styles, List<Column> columns) {
        this.sheet = sheet;
        this.styles = styles;
        this.columns = List.copyOf(columns);
        for (int at = 0; at < columns.size(); at++)
            sheet.setColumnWidth(at, columns.get(at).width() * DIGIT);
    }

    /// The title, lines of text below it, and the table's headings.
    void begin(String title, List<String> lines) {
        text(sheet.createRow(next++).createCell(0), title, styles.title());
        for (String line : lines) {
            if (!line.isBlank()) text(sheet.createRow(next++).createCell(0), line, styles.plain());
        }
        next++;
        heading = next++;
        Row row = sheet.createRow(heading);
        for (int at = 0; at < columns.size(); at++)
            text(row.createCell(at), columns.get(at).title(), styles.heading());
        sheet.createFreezePane(0, next);
    }

    Row row() {
        return sheet.createRow(next++);
    }

    /// Whether Excel has no more rows.
    boolean isFull() {
        return next >= SpreadsheetVersion.EXCEL2007.getMaxRows();
    }

    /// Writes words; one that Excel would run as a formula when it is edited is marked as text.
    void text(Cell cell, String text, CellStyle style) {
        cell.setCellValue(shortened(text));
        cell.setCellStyle(GuardedText.isFormula(text) ? styles.guarded() : style);
    }

    private static String shortened(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return text.length() > most ? text.substring(0, most) : text;
    }

    /// Turns the rows since the headings into a table. Excel wants one row at least.
    ///
    /// @param name without spaces, given once in the workbook
    void end(XSSFSheet written, String name) {
        if (next == heading + 1) row();
        AreaReference area =
                new AreaReference(
                        new CellReference(heading, 0),
                        new CellReference(next - 1, columns.size() - 1),
                        SpreadsheetVersion.EXCEL2007);
        XSSFTable table = written.createTable(null);
        CTTable described = table.getCTTable();
        described.setRef(area.formatAsString());
        described.setName(name);
        described.setDisplayName(name);
        described.addNewAutoFilter().setRef(area.formatAsString());
        columns(described);
        CTTableStyleInfo style = described.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
    }

    private void columns(CTTable described) {
        CTTableColumns known = described.getTableColumns();
        CTTableColumns listed = known == null ? described.addNewTableColumns() : known;
        while (listed.sizeOfTableColumnArray() > 0) listed.removeTableColumn(0);
        for (int at = 0; at < columns.size(); at++) {
            var column = listed.addNewTableColumn();
            column.setId(at + 1L);
            column.setName(columns.get(at).title());
        }
        listed.setCount(columns.size());
    }
}
