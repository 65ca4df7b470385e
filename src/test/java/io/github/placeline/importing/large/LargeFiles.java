package io.github.placeline.importing.large;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes large files of invented figures as streams, the same with every run.
final class LargeFiles {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2024;
    private static final int GROUPS = 200;
    private static final String LETTERS = "ABCDEFGH";

    private final List<Area> areas;
    private final SplittableRandom random = new SplittableRandom(20_261_125);

    /// @param areas those of a new workspace
    LargeFiles(List<Area> areas) {
        this.areas =
                areas.stream()
                        .filter(area -> area.kind() == AreaKind.LOCAL_AUTHORITY)
                        .filter(area -> area.number() != null && !area.isClosed())
                        .toList();
    }

    /// The layout of the local-authority file, until it has at least so many bytes.
    ///
    /// @return how many rows
    long csv(Path file, long bytes) throws IOException {
        long rows = 0;
        long written = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
            for (int measure = 1; written < bytes; measure++) {
                String start =
                        "M%d,Measure %d of children and young people in the area (%%),"
                                .formatted(measure, measure);
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    for (Area area : areas) {
                        String row =
                                start
                                        + year
                                        + ",\""
                                        + area.name()
                                        + "\","
                                        + percentage()
                                        + ","
                                        + area.number()
                                        + ",England\n";
                        out.write(row);
                        written += row.length();
                        rows++;
                    }
                }
            }
        }
        return rows;
    }

    /// A workbook of one long sheet: area, year, group, three measures, and a remark that is
    /// another in every row, as free text is.
    ///
    /// @return how many rows
    long workbook(Path file, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "xl/workbook.xml", WORKBOOK);
            entry(zip, "xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            Writer texts = writer(zip);
            sharedTexts(texts, rows);
            texts.flush();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer sheet = writer(zip);
            sheet(sheet, rows);
            sheet.flush();
        }
        return rows;
    }

    private static Writer writer(ZipOutputStream zip) {
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    private static final List<String> HEADINGS =
            List.of(
                    "LA code",
                    "LA name",
                    "Year",
                    "Group",
                    "Rate A (%)",
                    "Rate B (%)",
                    "Rate C (%)",
                    "Remark");

    /// The headings, the areas' codes and names, the groups, then a remark for each row.
    private void sharedTexts(Writer out, int rows) throws IOException {
        out.write("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        for (String heading : HEADINGS) text(out, heading);
        for (Area area : areas) {
            text(out, area.code());
            text(out, area.name().replace("&", "&amp;"));
        }
        for (int group = 1; group <= GROUPS; group++) text(out, "Group " + group);
        byte[] remark = new byte[32];
        for (int row = 0; row < rows; row++) {
            for (int at = 0; at < remark.length; at++) remark[at] = (byte) random.nextInt();
            text(out, HexFormat.of().formatHex(remark));
        }
        out.write("</sst>");
    }

    private static void text(Writer out, String text) throws IOException {
        out.write("<si><t>" + text + "</t></si>");
    }

    private void sheet(Writer out, int rows) throws IOException {
        out.write(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        out.write("<row r=\"1\">");
        for (int column = 0; column < HEADINGS.size(); column++) cell(out, column, 1, column);
        out.write("</row>");
        int years = LAST_YEAR - FIRST_YEAR + 1;
        int firstGroup = HEADINGS.size() + 2 * areas.size();
        int firstRemark = firstGroup + GROUPS;
        for (int row = 0; row < rows; row++) {
            int line = row + 2;
            int area = row % areas.size();
            int year = row / areas.size() % years;
            int group = row / areas.size() / years;
            out.write("<row r=\"" + line + "\">");
            cell(out, 0, line, HEADINGS.size() + 2 * area);
            cell(out, 1, line, HEADINGS.size() + 2 * area + 1);
            number(out, 2, line, String.valueOf(FIRST_YEAR + year));
            cell(out, 3, line, firstGroup + group);
            for (int measure = 0; measure < 3; measure++)
                number(out, 4 + measure, line, percentage());
            cell(out, 7, line, firstRemark + row);
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private static void cell(Writer out, int column, int line, int text) throws IOException {
        out.write("<c r=\"" + LETTERS.charAt(column) + line + "\" t=\"s\"><v>" + text + "</v></c>");
    }

    private static void number(Writer out, int column, int line, String number) throws IOException {
        out.write("<c r=\"" + LETTERS.charAt(column) + line + "\"><v>" + number + "</v></c>");
    }

    private String percentage() {
        int hundredths = random.nextInt(2000, 8000);
        return hundredths / 100 + "." + hundredths / 10 % 10 + hundredths % 10;
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private static final String CONTENT_TYPES =
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
            """;
    private static final String RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """;
    private static final String WORKBOOK =
            """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheets><sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Figures" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;
    private static final String WORKBOOK_RELATIONS =
            """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>
            """;
}
