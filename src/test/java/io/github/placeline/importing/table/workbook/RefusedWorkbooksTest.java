package io.github.placeline.importing.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedWorkbooksTest {

    @TempDir private Path folder;

    private WorkbookByHand byHand() {
        return new WorkbookByHand(folder);
    }

    @Test
    void saysThatAZipWasRenamed() throws IOException {
        Path path =
                byHand().zip("pack.xlsx", "absence_return.csv", "LA,Rate\n", "readme.txt", "hello");

        assertThatThrownBy(() -> Workbooks.open(path))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "is a zip file containing absence_return.csv, not an Excel workbook. Unzip it and import the CSV.");
    }

    @Test
    void leavesTextsAndZipsOfTextsToOthers() throws IOException {
        assertThat(Workbooks.open(byHand().zip("pack.zip", "a.csv", "LA,Rate\n"))).isEmpty();
        assertThat(Workbooks.open(Files.writeString(folder.resolve("a.xlsx"), "LA,Rate\n")))
                .isEmpty();
    }

    @Test
    void refusesOtherDocuments() throws IOException {
        assertRefused(
                byHand().zip("a.docx", "[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"),
                "is a Word document");
        assertRefused(
                byHand().zip(
                                "a.pptx",
                                "[Content_Types].xml",
                                "<x/>",
                                "ppt/presentation.xml",
                                "<x/>"),
                "is a presentation");
        assertRefused(
                byHand().zip("a.xlsb", "[Content_Types].xml", "<x/>", "xl/workbook.bin", "x"),
                "is a binary workbook");
        assertRefused(
                byHand().zip(
                                "a.odt",
                                "mimetype",
                                "application/vnd.oasis.opendocument.text",
                                "content.xml",
                                "<x/>"),
                "is a document without sheets");
        assertRefused(byHand().zip("a.xlsx", "[Content_Types].xml", "<x/>"), "is damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods"})
    void refusesAWorkbookCutInHalf(String kind) throws IOException {
        Path whole = kind.equals("ods") ? byHand().openDocument("<table:table-row/>") : saved(kind);
        byte[] bytes = Files.readAllBytes(whole);
        Path half =
                Files.write(folder.resolve("half." + kind), Arrays.copyOf(bytes, bytes.length / 2));

        assertRefused(half, "is damaged, or was not saved or copied to its end");
    }

    private Path saved(String kind) throws IOException {
        try (Workbook book = book(kind)) {
            org.apache.poi.ss.usermodel.Sheet sheet = book.createSheet("A");
            for (int line = 0; line < 500; line++)
                sheet.createRow(line).createCell(0).setCellValue("text " + line);
            return save(book, kind);
        }
    }

    @Test
    void refusesAWorkbookWithAPassword() throws Exception {
        Path path = folder.resolve("locked.xlsx");
        try (POIFSFileSystem parts = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream locked = encryptor.getDataStream(parts)) {
                locked.write(new byte[100]);
            }
            parts.writeFilesystem(out);
        }
        assertRefused(path, "is protected by a password");

        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            Path old = save(book, "xls");
            Biff8EncryptionKey.setCurrentUserPassword(null);
            assertRefused(old, "is protected by a password");
        }
        assertRefused(
                byHand().zip(
                                "locked.ods",
                                "mimetype",
                                "application/vnd.oasis.opendocument.spreadsheet",
                                "content.xml",
                                "\u0001\u0002",
                                "META-INF/manifest.xml",
                                "<manifest:encryption-data/>"),
                "is protected by a password");
    }

    @Test
    void refusesEntitiesThatMultiply() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>";

        assertRefused(
                byHand().workbook(
                                bomb,
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row>"),
                "as files made to do harm do");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        Path path = byHand().workbook("<row r=\"1\">" + "<c/>".repeat(4_000_000) + "</row>");

        assertRefused(path, "as files made to do harm do");
    }

    @Test
    void refusesACellWithoutEndAndColumnsWithoutEnd() throws IOException {
        java.util.Random random = new java.util.Random(1);
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < 1_200_000; at++) letters.append((char) ('a' + random.nextInt(26)));
        assertRefused(
                byHand().workbook(
                                "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>"
                                        + letters
                                        + "</t></is></c></row>"),
                "a cell of more than a million letters");
        assertRefused(
                byHand().workbook("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"),
                "more columns on line 1 than any spreadsheet");
    }

    private void assertRefused(Path path, String why) {
        assertThatThrownBy(
                        () -> {
                            try (SheetFile file = Workbooks.open(path).orElseThrow()) {
                                for (int tab = 0; tab < file.tabs().size(); tab++)
                                    file.read(tab, _ -> true);
                            }
                        })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private static Workbook book(String kind) {
        return kind.equals("xlsx") ? new XSSFWorkbook() : new HSSFWorkbook();
    }

    private Path save(Workbook book, String kind) throws IOException {
        Path path = folder.resolve("book." + kind);
        try (OutputStream out = Files.newOutputStream(path)) {
            book.write(out);
        }
        return path;
    }
}
