package io.github.placeline.importing;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Problem;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Severity;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever an officer's file is, the answer is one plain sentence, and the workspace stays as it
/// was.
class BadTablesTest {

    private static final String TABLE =
            "LA,Year,Absence (%)\nDerby,2018/19,4.5\nLeeds,2018/19,4.7\n";

    @TempDir private Path folder;

    private Workspace workspace;
    private byte[] before = {};

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        before = Files.readAllBytes(workspace.file());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
                    LA,Year,Absence (%)\\n                                ! line 1 has 3 columns, LA, Year, Absence (%)
                    Minutes of the board\\nWe met.\\n                     ! is not a table: line 1 says only “Minutes of the board”
                    LA,Year,Absence (%)\\nDerby,2018/19,"4.5\\nLeeds,2018/19,4.7\\nKent,2018/19,4.7\\n ! The quotation mark opened on line 2
                    LA,Absence (%)\\nDerby,4.5\\n                         ! Nothing in the file says which period
                    Year,Absence (%)\\n2018/19,4.5\\n                     ! No column surely names the areas
                    LA,Year,Absence (%)\\nDerby,2018/19,4\\0.5\\n         ! is not text
                    """)
    void saysWhatIsWrongWith(String text, String sentence) throws IOException {
        refuses(file("a.csv", text.replace("\\n", "\n").replace("\\0", "\0")), sentence);
    }

    @Test
    void refusesTwentyThousandColumnsAndACellOfMillionsOfLetters() throws IOException {
        String wide =
                IntStream.range(0, 20_000)
                        .mapToObj(column -> "c" + column)
                        .collect(Collectors.joining(","));
        refuses(file("a.csv", wide + "\n" + wide + "\n"), "more columns than any spreadsheet");

        Path huge = folder.resolve("b.csv");
        try (OutputStream out = Files.newOutputStream(huge)) {
            out.write("LA;Year;Absence\nDerby;2018/19;".getBytes(UTF_8));
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'a');
            for (int times = 0; times < 100; times++) out.write(letters);
        }
        refuses(huge, "cell of");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".xls"})
    void refusesAWorkbookCutInHalf(String ending) throws IOException {
        byte[] whole = Files.readAllBytes(workbook("whole" + ending));
        Path half =
                Files.write(
                        folder.resolve("half" + ending), Arrays.copyOf(whole, whole.length / 2));

        refuses(half, "is damaged, or was not saved or copied to its end");
    }

    @Test
    void refusesAWorkbookWithAPassword() throws IOException {
        Path path = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("LA");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        refuses(path, "is protected by a password");
    }

    @Test
    void refusesBombs() throws IOException {
        String bomb =
                """
                <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&lol2;</t></is></c></row></sheetData></worksheet>
                """;
        refuses(
                withSheet("entities.xlsx", bomb.getBytes(UTF_8)),
                "unfolds to far more than a table can be");

        byte[] spaces = new byte[80 << 20];
        Arrays.fill(spaces, (byte) ' ');
        refuses(withSheet("zip.xlsx", spaces), "unfolds to far more than a table can be");
    }

    @Test
    void refusesAnUnreadableTextEncoding() throws IOException {
        byte[] bytes = ("\ufeff" + TABLE).getBytes(UTF_16LE);
        Path cut = Files.write(folder.resolve("a.txt"), Arrays.copyOf(bytes, bytes.length - 1));

        refuses(cut, "is not the text it says it is");
    }

    @Test
    void readsNamesWithQuotesMarksOfDirectionAndFormulasAsTheTextTheyAre() throws IOException {
        Path file =
                Files.write(
                        folder.resolve("a.csv"),
                        "LA;Year;\"Absence, \"\"all\"\" schools\"\n\u200fDerby\u200e;2018/19;4,5\n=cmd|' /C calc'!A0;2018/19;4,6\nLeeds;2018/19;=1+1\n"
                                .concat("Derby;2017/18;4,5\n".repeat(9))
                                .getBytes(UTF_8));

        ImportReport report =
                new FileImport(workspace)
                        .run(file, new ImportOptions(false, true, "Kim"), Progress.NONE);

        assertThat(workspace.indicators().all())
                .extracting(Indicator::name)
                .containsExactly("Absence, \"all\" schools");
        assertThat(workspace.areas().withFigures()).extracting(Area::name).containsExactly("Derby");
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.HELD_BACK)
                .extracting(Problem::line, Problem::text)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                3L,
                                "“=cmd|' /C calc'!A0” is not an area that this workspace knows."),
                        org.assertj.core.api.Assertions.tuple(
                                4L,
                                "“=1+1” is neither a number nor a known mark for a missing one."));
    }

    @Test
    void holdsBackAFormulaWithoutAResultAndADateAmongFigures() throws IOException {
        Path file =
                withSheet(
                        "a.xlsx",
                        """
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row r="1"><c r="A1" t="inlineStr"><is><t>LA</t></is></c><c r="B1" t="inlineStr"><is><t>Absence 2018/19</t></is></c></row>
                        <row r="2"><c r="A2" t="inlineStr"><is><t>Derby</t></is></c><c r="B2"><f>1+1</f></c></row>
                        <row r="3"><c r="A3" t="inlineStr"><is><t>Leeds</t></is></c><c r="B3"><v>4.5</v></c></row>
                        <row r="4"><c r="A4" t="inlineStr"><is><t>Kent</t></is></c><c r="B4" t="d"><v>2018-01-01</v></c></row>
                        <row r="5"><c r="A5" t="inlineStr"><is><t>Essex</t></is></c><c r="B5"><v>4.6</v></c></row>
                        <row r="6"><c r="A6" t="inlineStr"><is><t>Norfolk</t></is></c><c r="B6"><v>4.7</v></c></row>
                        <row r="7"><c r="A7" t="inlineStr"><is><t>Suffolk</t></is></c><c r="B7"><v>4.8</v></c></row>
                        <row r="8"><c r="A8" t="inlineStr"><is><t>Luton</t></is></c><c r="B8"><v>4.8</v></c></row>
                        <row r="9"><c r="A9" t="inlineStr"><is><t>Derbyshire</t></is></c><c r="B9"><v>4.8</v></c></row>
                        <row r="10"><c r="A10" t="inlineStr"><is><t>England</t></is></c><c r="B10"><v>4.8</v></c></row>
                        <row r="11"><c r="A11" t="inlineStr"><is><t>Cornwall</t></is></c><c r="B11"><v>4.8</v></c></row>
                        </sheetData></worksheet>
                        """
                                .getBytes(UTF_8));

        ImportReport report =
                new FileImport(workspace)
                        .run(file, new ImportOptions(true, true, "Kim"), Progress.NONE);

        assertThat(report.counts().heldBack()).isEqualTo(2);
        assertThat(report.problems())
                .filteredOn(problem -> problem.severity() == Severity.HELD_BACK)
                .extracting(Problem::text)
                .containsExactly(
                        "The file holds a formula without its result. Open it in a spreadsheet program and save it, then import it again. (cell B2)",
                        "“2018-01-01” is a date where a figure should be. (cell B4)");
    }

    private void refuses(Path file, String sentence) throws IOException {
        assertThatThrownBy(() ->
                        new FileImport(workspace)
                                .run(file, new ImportOptions(false, true, "Kim"), Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("Exception");
        assertThat(Files.readAllBytes(workspace.file())).isEqualTo(before);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path workbook(String name) throws IOException {
        Path path = folder.resolve(name);
        try (var book = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            var sheet = book.createSheet("A");
            for (int line = 0; line < 200; line++) {
                var row = sheet.createRow(line);
                row.createCell(0).setCellValue(line == 0 ? "LA" : "Derby " + line);
                if (line > 0) row.createCell(1).setCellValue(line / 10.0);
                else row.createCell(1).setCellValue("Absence 2018/19");
            }
            book.write(out);
        }
        return path;
    }

    /// A workbook whose one sheet is these bytes.
    private Path withSheet(String name, byte[] sheet) throws IOException {
        Path path = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
                    """);
            entry(
                    zip,
                    "_rels/.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
                    """);
            entry(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
                    """);
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                    """);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(sheet);
        }
        return path;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(UTF_8));
    }
}
