package io.github.placeline.importing.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.OfficePercentage;
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.github.placeline.importing.table.sheet.Cell;
import io.github.placeline.importing.table.sheet.Merge;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.sheet.SheetRows;
import io.github.placeline.importing.table.sheet.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbooksTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void readsNumbersAsTheyAreShown(String kind) throws IOException {
        try (Workbook book = book(kind)) {
            Row row = book.createSheet("A").createRow(3);
            row.createCell(0).setCellValue("Derby ");
            row.createCell(1).setCellValue(0.011);
            row.getCell(1).setCellStyle(style(book, "0.0%"));
            row.createCell(2).setCellValue(42979);
            row.getCell(2).setCellStyle(style(book, "dd/mm/yyyy"));
            row.createCell(3).setCellValue(42979);
            row.getCell(3).setCellStyle(style(book, "mmm-yy"));
            row.createCell(4).setCellValue(12345.678);
            row.getCell(4).setCellStyle(style(book, "#,##0"));
            row.createCell(6).setCellValue(5.4);
            row.getCell(6).setCellStyle(style(book, "0.0\"%\""));
            row.createCell(7).setCellValue(true);
            row.createCell(8).setCellErrorValue((byte) 42);

            try (SheetFile file = open(book, kind)) {
                assertThat(SheetRows.of(file, 0))
                        .containsExactly(
                                "4: Derby  | 1.1 | 2017-09-01 | September 2017 | 12345.678 |  | 5.4 | TRUE | #N/A");
                assertThat(SheetRows.kinds(file, 0, 4))
                        .containsExactly(
                                Cell.Kind.TEXT,
                                Cell.Kind.PERCENT,
                                Cell.Kind.DATE,
                                Cell.Kind.DATE,
                                Cell.Kind.NUMBER,
                                Cell.Kind.BLANK,
                                Cell.Kind.NUMBER,
                                Cell.Kind.TEXT,
                                Cell.Kind.ERROR);
            }
        }
    }

    @Test
    void takesTheStoredResultOfAFormulaAndSaysWhereThereIsNone() throws IOException {
        Path file =
                new WorkbookByHand(folder)
                        .workbook(
                                """
                                <row r="1"><c r="A1"><f>B1/0</f><v>0.9</v></c><c r="B1"><f>1+1</f><v></v></c>
                                <c r="C1" t="str"><f>"a"</f><v>late</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                                """);

        try (SheetFile book = Workbooks.open(file).orElseThrow()) {
            assertThat(SheetRows.of(book, 0)).containsExactly("1: 0.9 |  | late | #DIV/0!");
            assertThat(SheetRows.kinds(book, 0, 1))
                    .containsExactly(
                            Cell.Kind.NUMBER, Cell.Kind.NO_RESULT, Cell.Kind.TEXT, Cell.Kind.ERROR);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void leavesOutWhatIsHiddenAndNamesIt(String kind) throws IOException {
        try (Workbook book = book(kind)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("2014-15");
            for (int line = 0; line < 4; line++) {
                for (int column = 0; column < 3; column++) {
                    Row row =
                            sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
                    row.createCell(column).setCellValue(line + "" + column);
                }
            }
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            book.createSheet("Lookups");
            book.setSheetHidden(1, true);

            try (SheetFile file = open(book, kind)) {
                assertThat(file.tabs())
                        .containsExactly(new Tab("2014-15", false), new Tab("Lookups", true));
                assertThat(SheetRows.of(file, 0))
                        .containsExactly("1: 00 |  | 02", "2: 10 |  | 12", "4: 30 |  | 32");
                SheetEnd end = file.read(0, _ -> true);
                assertThat(end.hiddenRows()).containsExactly(3L);
                assertThat(end.hiddenColumns()).containsExactly(1);
                assertThat(end.merges()).containsExactly(new Merge(1, 1, 1, 2));
            }
        }
    }

    @Test
    void leavesARaisedFootnoteMarkOffALabel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFFont raised = book.createFont();
            raised.setTypeOffset(org.apache.poi.ss.usermodel.FontUnderline.SINGLE.getByteValue());
            raised.setTypeOffset(XSSFFont.SS_SUPER);
            XSSFRichTextString text = new XSSFRichTextString("2019/201");
            text.applyFont(7, 8, raised);
            book.createSheet("A").createRow(0).createCell(0).setCellValue(text);

            try (SheetFile file = open(book, "xlsx")) {
                assertThat(SheetRows.of(file, 0)).containsExactly("1: 2019/20");
            }
        }
    }

    @Test
    void readsAnOpenDocumentWorkbook() throws IOException {
        Sheet sheet = new Sheet("2014-15", 3, 4);
        sheet.getRange(0, 0, 3, 4)
                .setValues(
                        new Object[][] {
                            {"LA", "Autumn", "Rate", "Received"},
                            {"Derby", 5.25, new OfficePercentage(0.011), LocalDate.of(2017, 9, 1)},
                            {"Leeds", null, 7, null}
                        });
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        Sheet hidden = new Sheet("Lookups", 1, 1);
        hidden.hideSheet();
        book.appendSheet(hidden);
        Path path = folder.resolve("book.ods");
        book.save(path.toFile());

        try (SheetFile file = Workbooks.open(path).orElseThrow()) {
            assertThat(file.tabs())
                    .containsExactly(new Tab("2014-15", false), new Tab("Lookups", true));
            assertThat(SheetRows.of(file, 0))
                    .containsExactly(
                            "1: LA | Autumn | Rate | Received",
                            "2: Derby | 5.25 | 1.1 | 2017-09-01",
                            "3: Leeds |  | 7");
        }
    }

    @Test
    void readsWhatAnOpenDocumentWorkbookRepeatsHidesAndLeavesUncounted() throws IOException {
        Path path =
                new WorkbookByHand(folder)
                        .openDocument(
                                """
                                <table:table-column table:number-columns-repeated="2"/>
                                <table:table-column table:visibility="collapse"/>
                                <table:table-row table:number-rows-repeated="2"><table:table-cell><text:p/></table:table-cell></table:table-row>
                                <table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>Two<text:s text:c="2"/>words</text:p><office:annotation><text:p>a comment</text:p></office:annotation></table:table-cell><table:covered-table-cell/><table:table-cell office:value-type="float" office:value="9"><text:p>9</text:p></table:table-cell></table:table-row>
                                <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="2"><text:p>1</text:p></table:table-cell></table:table-row>
                                <table:table-row table:visibility="filter"><table:table-cell office:value-type="float" office:value="2"/></table:table-row>
                                <table:table-row><table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=A1"/></table:table-row>
                                <table:table-row table:number-rows-repeated="1048569"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                                """);

        try (SheetFile file = Workbooks.open(path).orElseThrow()) {
            assertThat(SheetRows.of(file, 0))
                    .containsExactly("3: Two  words", "4: 1 | 1", "5: 1 | 1", "7: #DIV/0! | ");
            assertThat(SheetRows.kinds(file, 0, 7))
                    .containsExactly(Cell.Kind.ERROR, Cell.Kind.NO_RESULT);
            SheetEnd end = file.read(0, _ -> true);
            assertThat(end.hiddenRows()).containsExactly(6L);
            assertThat(end.hiddenColumns()).containsExactly(2);
            assertThat(end.merges()).containsExactly(new Merge(3, 0, 3, 1));
        }
    }

    private static Workbook book(String kind) {
        return kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private static CellStyle style(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private SheetFile open(Workbook book, String kind) throws IOException {
        return Workbooks.open(save(book, kind)).orElseThrow();
    }

    private Path save(Workbook book, String kind) throws IOException {
        Path path = folder.resolve("book." + kind);
        try (OutputStream out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }

    @Test
    void namesTheTabsOfTheRealWorkbooks() {
        Path messy = Path.of("../shared/data/messy");
        org.assertj.core.api.Assumptions.assumeThat(messy)
                .as("the shared data is beside the project")
                .exists();

        try (SheetFile file =
                Workbooks.open(messy.resolve("D08_termly_workbook_formulas.xlsx")).orElseThrow()) {
            assertThat(file.tabs().stream().map(Tab::name).toList())
                    .isEqualTo(List.of("2014-15", "2015-16", "2016-17", "Lookups"));
            assertThat(SheetRows.of(file, 1))
                    .contains("5: 380 | Bradford | 1.1 | 1.1 | 1.6 |  | 2016-09-04");
        }
    }
}
