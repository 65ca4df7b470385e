package io.github.placeline.export.pack;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import io.github.placeline.export.figures.SheetNames;
import io.github.placeline.model.exchange.GuardedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Writes a pack as a workbook: a sheet of contents, then a sheet a page. Its tables are real
/// tables with headings, its figures unrounded and shown as the pack shows them.
public final class PackSheets {

    private static final int DIGIT = 256;
    private static final int NAMES = 32;
    private static final int FIRST_COLUMN = 70;
    private static final int OTHERS = 15;
    private static final int PROSE = 100;

    /// A digit of the usual font, by which columns are measured, as letters are measured here.
    private static final double DIGIT_POINTS = 5.7;

    private static final double NEARLY_A_SHEET = 700;
    private static final double HIGHEST = 409;
    private static final double LEADING = 1.3;

    private final Pack pack;
    private final XSSFWorkbook book;
    private final PackSheetStyles styles;
    private final SheetNames titles = new SheetNames();
    private int tables;

    private PackSheets(Pack pack, XSSFWorkbook book) {
        this.pack = pack;
        this.book = book;
        this.styles = new PackSheetStyles(book);
    }

    /// Writes the whole workbook.
    ///
    /// @throws IOException when `out` cannot be written
    public static void write(Pack pack, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            new PackSheets(pack, book).fill();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            book.write(whole);
            SteadyZip.copy(whole.toByteArray(), pack.moment(), out);
        }
    }

    private void fill() {
        OfficeProperties.set(book.getProperties(), pack);
        XSSFSheet contents = sheet(titles.of("Contents"));
        contents.setColumnWidth(0, NAMES * DIGIT);
        contents.setColumnWidth(1, PROSE * DIGIT);
        int row = 0;
        text(contents, row++, pack.title(), styles.title());
        // Above a column of names there is no room for sentences.
        text(contents.createRow(row++), 1, pack.footer(), styles.quiet());
        row++;
        int heading = row;
        headings(
                contents,
                row++,
                List.of(
                        PackTable.Column.words("Sheet", 1),
                        PackTable.Column.words("What it shows", 1)));
        for (PackPage page : pack.pages()) {
            XSSFSheet sheet = sheet(titles.of(page.name()));
            page(sheet, page);
            XSSFRow line = contents.createRow(row++);
            link(text(line, 0, sheet.getSheetName(), styles.link()), sheet);
            text(line, 1, page.title(), styles.plain());
        }
        if (!pack.pages().isEmpty()) real(contents, heading, row - 1, 2);
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.setColumnWidth(0, FIRST_COLUMN * DIGIT);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
        return sheet;
    }

    private void page(XSSFSheet sheet, PackPage page) {
        int row = 0;
        text(sheet, row++, page.title(), styles.title());
        if (!page.context().isEmpty()) text(sheet, row++, page.context(), styles.quiet());
        boolean figures = false;
        for (PackBlock block : page.blocks()) {
            row = block(sheet, row, block);
            figures |= block instanceof PackBlock.Table;
        }
        // A chart without its table on the page still has its figures.
        if (!figures)
            for (PackBlock.Chart chart : page.all(PackBlock.Chart.class).toList())
                row = table(sheet, row + 1, ChartTable.of(chart)) + 1;
        row++;
        if (!page.source().isEmpty()) text(sheet, row++, page.source(), styles.quiet());
        text(sheet, row, pack.footer(), styles.quiet());
        // What is little more than a sheet of paper is printed on one.
        double height = 0;
        for (Row line : sheet) height += line.getHeightInPoints();
        if (height < NEARLY_A_SHEET) sheet.getPrintSetup().setFitHeight((short) 1);
    }

    private int block(XSSFSheet sheet, int from, PackBlock block) {
        int row = from;
        switch (block) {
            case PackBlock.Heading(var text) -> text(sheet, row++, text, styles.heading());
            case PackBlock.Words words -> {
                for (String paragraph : words.paragraphs())
                    text(sheet, row++, paragraph, styles.plain());
            }
            case PackBlock.Chips(var chips) -> {
                for (PackBlock.Chip chip : chips) text(sheet, row++, chip.words(), styles.plain());
            }
            case PackBlock.Facts(var facts) -> {
                for (PackBlock.Fact fact : facts)
                    text(
                            sheet,
                            row++,
                            (fact.heading() + ": " + fact.figure() + ". " + fact.words()).strip(),
                            styles.plain());
            }
            case PackBlock.Bullets(var items) -> {
                for (String item : items) text(sheet, row++, item, styles.plain());
            }
            case PackBlock.Table(var table) -> row = table(sheet, row + 1, table) + 1;
            case PackBlock.Chart _ -> {}
        }
        return row;
    }

    /// @return the row after the table
    private int table(XSSFSheet sheet, int first, PackTable table) {
        int row = first;
        widen(sheet, table.columns());
        text(sheet, row++, table.caption(), styles.heading());
        int heading = row++;
        headings(sheet, heading, table.columns());
        for (List<PackTable.Cell> cells : table.rows()) {
            XSSFRow line = sheet.createRow(row++);
            for (int at = 0; at < cells.size(); at++) cell(line, at, cells.get(at));
        }
        if (!table.rows().isEmpty()) real(sheet, heading, row - 1, table.columns().size());
        return row;
    }

    private static void widen(XSSFSheet sheet, List<PackTable.Column> columns) {
        for (int at = 1; at < columns.size(); at++) {
            double share = columns.get(at).share();
            int width = Math.max(OTHERS, (int) Math.min(PROSE, share * OTHERS));
            if (sheet.getColumnWidth(at) < width * DIGIT) sheet.setColumnWidth(at, width * DIGIT);
        }
    }

    private void headings(XSSFSheet sheet, int row, List<PackTable.Column> columns) {
        XSSFRow head = sheet.createRow(row);
        for (int at = 0; at < columns.size(); at++)
            text(
                    head,
                    at,
                    columns.get(at).title(),
                    columns.get(at).numbers() ? styles.numbersHeading() : styles.heading());
    }

    /// Makes rows a real table, which Excel and screen readers know by its headings.
    private void real(XSSFSheet sheet, int from, int to, int columns) {
        XSSFTable made =
                sheet.createTable(
                        new AreaReference(
                                new CellReference(from, 0),
                                new CellReference(to, columns - 1),
                                SpreadsheetVersion.EXCEL2007));
        String name = "Table" + ++tables;
        made.setName(name);
        made.setDisplayName(name);
        made.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        made.getCTTable().addNewAutoFilter().setRef(made.getCTTable().getRef());
    }

    private void cell(XSSFRow row, int column, PackTable.Cell cell) {
        if (!cell.isNumber()) {
            String words = cell.picture() == null ? cell.text() : cell.picture().description();
            text(row, column, words, column == 0 ? styles.plain() : styles.beside());
            return;
        }
        XSSFCell made = row.createCell(column);
        made.setCellValue(cell.number());
        made.setCellStyle(styles.number(cell.format()));
    }

    private void text(XSSFSheet sheet, int row, String words, XSSFCellStyle style) {
        text(sheet.createRow(row), 0, words, style);
    }

    /// Text stays text: what Excel would run as a formula when it is edited is marked as text.
    private XSSFCell text(XSSFRow row, int column, String words, XSSFCellStyle style) {
        XSSFCell made = row.createCell(column);
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        made.setCellValue(words.length() > most ? words.substring(0, most) : words);
        made.setCellStyle(GuardedText.isFormula(words) ? styles.guarded() : style);
        heighten(row, words, style, row.getSheet().getColumnWidth(column));
        return made;
    }

    /// Programs that open the file do not all make a row as high as its words.
    private static void heighten(XSSFRow row, String words, XSSFCellStyle style, int width) {
        double size = style.getFont().getFontHeightInPoints();
        double room = (width / (double) DIGIT - 2) * DIGIT_POINTS;
        Weight weight = style.getFont().getBold() ? Weight.BOLD : Weight.REGULAR;
        int lines =
                words.lines().mapToInt(line -> Wrap.lines(line, weight, size, room).size()).sum();
        double height = Math.min(HIGHEST, lines * size * LEADING);
        if (height > row.getHeightInPoints()) row.setHeightInPoints((float) height);
    }

    private void link(XSSFCell cell, XSSFSheet sheet) {
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.getSheetName().replace("'", "''") + "'!A1");
        cell.setHyperlink((org.apache.poi.xssf.usermodel.XSSFHyperlink) link);
    }
}
