package io.github.placeline.importing.table.workbook;

import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Knows workbooks by what is in them, whatever they are called.
public final class Workbooks {

    private static final int MOST_NAMED = 3;
    private static final List<String> SHEET_ENDINGS =
            List.of(".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods");
    private static final List<String> TABLE_ENDINGS =
            List.of(".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods");

    private Workbooks() {}

    /// The workbook, open for reading; empty when the file is none and may be a text or a zip of
    /// texts.
    ///
    /// @throws Refusal when it is a damaged or locked workbook, or another kind of document
    public static Optional<SheetFile> open(Path path) {
        byte[] start = start(path);
        if (startsWith(start, 0xd0, 0xcf, 0x11, 0xe0)) {
            return Optional.of(OldExcelWorkbook.open(path));
        }
        if (!startsWith(start, 'P', 'K')) return Optional.empty();
        return switch (kind(path)) {
            case EXCEL -> Optional.of(ExcelWorkbook.open(path));
            case OPEN_DOCUMENT -> Optional.of(OpenDocumentWorkbook.open(path));
            case ZIP -> Optional.empty();
        };
    }

    private enum Kind {
        EXCEL,
        OPEN_DOCUMENT,
        ZIP
    }

    private static Kind kind(Path path) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw other(path, "a binary workbook (.xlsb)", "Save it as .xlsx");
            }
            if (zip.getEntry("xl/workbook.xml") != null) return Kind.EXCEL;
            if (isOpenDocumentSheet(zip)) return Kind.OPEN_DOCUMENT;
            if (zip.getEntry("word/document.xml") != null) {
                throw other(path, "a Word document", "Copy its table into a spreadsheet");
            }
            if (zip.getEntry("ppt/presentation.xml") != null) {
                throw other(path, "a presentation", "Copy its table into a spreadsheet");
            }
            if (zip.getEntry("content.xml") != null) {
                throw other(path, "a document without sheets", "Copy its table into a spreadsheet");
            }
            if (zip.getEntry("[Content_Types].xml") != null) return Kind.EXCEL;
            if (isCalledASheet(path)) throw renamed(path, zip);
            return Kind.ZIP;
        } catch (ZipException damaged) {
            if (isCalledASheet(path)) throw Damage.damaged(path.toString(), damaged);
            return Kind.ZIP;
        } catch (IOException failed) {
            throw Damage.of(path.toString(), failed);
        }
    }

    private static boolean isOpenDocumentSheet(ZipFile zip) throws IOException {
        ZipEntry type = zip.getEntry("mimetype");
        if (type == null || zip.getEntry("content.xml") == null) return false;
        try (InputStream in = zip.getInputStream(type)) {
            return new String(in.readNBytes(100), java.nio.charset.StandardCharsets.US_ASCII)
                    .startsWith("application/vnd.oasis.opendocument.spreadsheet");
        }
    }

    private static boolean isCalledASheet(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return SHEET_ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static Refusal renamed(Path path, ZipFile zip) {
        List<String> tables =
                zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name ->
                                TABLE_ENDINGS.stream()
                                        .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                        .toList();
        boolean notesBeside = tables.stream().anyMatch(name -> !isNote(name));
        tables =
                tables.stream()
                        .filter(name -> !notesBeside || !isNote(name))
                        .limit(MOST_NAMED)
                        .toList();
        if (tables.isEmpty()) {
            return Refusal.ofInput(
                    path + " is a zip file without a table in it, not an Excel workbook.");
        }
        boolean csv =
                tables.size() == 1 && tables.getFirst().toLowerCase(Locale.ROOT).endsWith(".csv");
        return Refusal.ofInput(
                "%s is a zip file containing %s, not an Excel workbook. Unzip it and import the %s."
                        .formatted(
                                path,
                                String.join(", ", tables),
                                csv ? "CSV" : tables.size() == 1 ? "table" : "tables"));
    }

    /// A text beside tables is most often about them.
    private static boolean isNote(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static Refusal other(Path path, String what, String instead) {
        return Refusal.ofInput(
                "%s is %s, which Placeline does not read. %s, then import that."
                        .formatted(path, what, instead));
    }

    private static byte[] start(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    path
                            + " could not be read. Check that you may open it and that its disk is"
                            + " still there.",
                    failed);
        }
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) return false;
        for (int at = 0; at < start.length; at++) {
            if ((bytes[at] & 0xff) != start[at]) return false;
        }
        return true;
    }
}
