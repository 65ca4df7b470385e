package io.github.placeline.importing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is offered for import, the answer is one plain sentence, and the workspace stays as it
/// was.
class BadInputTest {

    private static final String LONG =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            GLD,Good level – all pupils,2018/19,Blackpool,60,890,North West
            """;
    private static final String TIDY =
            """
            time_period,time_identifier,geographic_level,country_code,country_name,sex,rate
            201819,Academic year,National,E92000001,England,Boys,1.5
            """;
    private static final String META =
            """
            col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp
            sex,Filter,Sex,,,
            rate,Indicator,Rate of something,Rates,%,2
            """;

    @TempDir private Path folder;

    private Workspace workspace;
    private byte[] before = {};

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        before = Files.readAllBytes(workspace.file());
    }

    @Test
    void refusesAMissingFile() throws IOException {
        refuses(folder.resolve("none.csv"), Refusal.Kind.WORLD, "There is no file");
    }

    @Test
    void refusesAFolder() throws IOException {
        refuses(folder, Refusal.Kind.INPUT, "is a folder");
    }

    @Test
    void refusesAnEmptyFileAndOneOfBlankLines() throws IOException {
        refuses(file("a.csv", ""), Refusal.Kind.INPUT, "is empty");
        refuses(file("b.csv", "\n\n\n"), Refusal.Kind.INPUT, "holds no rows");
    }

    @Test
    void refusesOtherKindsOfFiles() throws IOException {
        refuses(file("a.csv", "%PDF-1.7 …"), Refusal.Kind.INPUT, "is a PDF");
        refuses(workspace.file(), Refusal.Kind.INPUT, "Open it instead");
        refuses(file("a.html", "<!DOCTYPE html><html>"), Refusal.Kind.INPUT, "web page");
        refuses(
                file("a.csv", "Notes of the meeting\nWe met.\n"),
                Refusal.Kind.INPUT,
                "is not a table");
        refuses(file("a.csv", "a\0b,c\n"), Refusal.Kind.INPUT, "is not text");
        refuses(zip("a.xlsx", "xl/workbook.xml", "<workbook/>"), Refusal.Kind.INPUT, "is damaged");
        refuses(bytes("a.xls", 0xd0, 0xcf, 0x11, 0xe0, 0xa1), Refusal.Kind.INPUT, "is damaged");
    }

    @Test
    void listsTheColumnsOfAnUnknownTable() throws IOException {
        String header =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(number -> "column " + number)
                        .collect(Collectors.joining(","));

        refuses(
                file("a.csv", header + "\n1\n"),
                Refusal.Kind.INPUT,
                "30 columns, column 1, column 2");
    }

    @Test
    void refusesAHalfDownloadedFile() throws IOException {
        byte[] whole = gzip(LONG.repeat(2000));
        Path half = Files.write(folder.resolve("a.csv.gz"), Arrays.copyOf(whole, whole.length / 2));
        refuses(half, Refusal.Kind.INPUT, "not downloaded to its end");

        byte[] zip = Files.readAllBytes(zip("a.zip", "a.csv", LONG));
        Path halfZip = Files.write(folder.resolve("b.zip"), Arrays.copyOf(zip, zip.length / 2));
        refuses(halfZip, Refusal.Kind.INPUT, "half-downloaded");
    }

    @Test
    void stopsUnfoldingWhatWasMadeToFillTheDisk() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) '\n');
            for (int i = 0; i < 100; i++) out.write(spaces);
        }
        refuses(
                Files.write(folder.resolve("bomb.csv.gz"), bomb.toByteArray()),
                Refusal.Kind.INPUT,
                "is damaged");
    }

    @Test
    void refusesAQuotationMarkThatNeverCloses() throws IOException {
        refuses(
                file("a.csv", LONG + "GLD,\"never closed,2018/19,Blackpool,60,890,North West\n"),
                Refusal.Kind.INPUT,
                "from line 3 on: a quotation mark");
    }

    @Test
    void refusesSeveralTablesInOneZip() throws IOException {
        refuses(
                zip("a.zip", "a.csv", LONG, "b.csv", LONG),
                Refusal.Kind.INPUT,
                "holds 2 tables (a.csv, b.csv)");
        refuses(zip("b.zip", "notes.md", "hello"), Refusal.Kind.INPUT, "without a CSV file");
    }

    @Test
    void namesTheColumnsThatATidyFileLacks() throws IOException {
        refuses(
                file(
                        "a.csv",
                        TIDY.replace("time_period", "year").replace("geographic_level", "level")),
                Refusal.Kind.INPUT,
                "Rename year to time_period and level to geographic_level");
    }

    @Test
    void readsTheSameTextInAnyEncodingAndPacking() throws IOException {
        String[] encodings = {"UTF-8", "UTF-8", "UTF-16LE", "windows-1252", "UTF-8", "UTF-8"};
        Path[] files = {
            file("plain.csv", LONG),
            file("marked.csv", "\ufeff" + LONG),
            Files.write(folder.resolve("utf16.csv"), ("\ufeff" + LONG).getBytes(UTF_16LE)),
            Files.write(
                    folder.resolve("ansi.csv"), LONG.replace('–', '\u0096').getBytes(ISO_8859_1)),
            Files.write(folder.resolve("packed.csv.gz"), gzip(LONG)),
            zip("packed.zip", "long.csv", LONG)
        };
        for (int at = 0; at < files.length; at++) {
            ImportReport report =
                    new FileImport(workspace)
                            .run(files[at], new ImportOptions(false, false, "Kim"), Progress.NONE);

            assertThat(report.encoding()).as(files[at].toString()).isEqualTo(encodings[at]);
            assertThat(workspace.indicators().all().getFirst().name())
                    .isEqualTo("Good level – all pupils");
            workspace.batches().undoLatest();
        }
    }

    @Test
    void findsTheMetaFileBesideOrInTheZip() throws IOException {
        file("tidy.meta.csv", META);
        new FileImport(workspace)
                .run(file("tidy.csv", TIDY), new ImportOptions(false, false, "Kim"), Progress.NONE);
        assertThat(workspace.indicators().byCode("tidy/rate").orElseThrow().name())
                .isEqualTo("Rate of something");
        workspace.batches().undoLatest();

        new FileImport(workspace)
                .run(
                        zip("download.zip", "data/tidy.csv", TIDY, "meta/tidy.meta.csv", META),
                        new ImportOptions(false, false, "Kim"),
                        Progress.NONE);
        assertThat(workspace.indicators().byCode("tidy/rate").orElseThrow().name())
                .isEqualTo("Rate of something");
    }

    @Test
    void saysThatAMetaFileHoldsNoFigures() throws IOException {
        ImportReport report =
                new FileImport(workspace)
                        .run(
                                file("tidy.meta.csv", META),
                                new ImportOptions(false, false, "Kim"),
                                Progress.NONE);

        assertThat(report.written()).isFalse();
        assertThat(report.problems().getFirst().text()).contains("holds no figures");
    }

    @Test
    void holdsBackRowsOfAnotherLengthByTheirLine() throws IOException {
        ImportReport report =
                new FileImport(workspace)
                        .run(
                                file("a.csv", LONG + "GLD,,2019/20,Blackpool\n"),
                                new ImportOptions(true, false, "Kim"),
                                Progress.NONE);

        assertThat(report.counts().heldBack()).isEqualTo(1);
        assertThat(report.problems().getFirst().line()).isEqualTo(3);
        assertThat(report.problems().getFirst().text())
                .contains("has 4 cells, but the header has 7");
    }

    private void refuses(Path file, Refusal.Kind kind, String sentence) throws IOException {
        assertThatThrownBy(() ->
                        new FileImport(workspace)
                                .run(file, new ImportOptions(false, true, "Kim"), Progress.NONE))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.kind()).isEqualTo(kind);
                            assertThat(refusal).hasMessageContaining(sentence);
                            assertThat(refusal.getMessage()).doesNotContain("\n");
                        });
        assertThat(workspace.file()).hasBinaryContent(before);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path bytes(String name, int... values) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int value : values) bytes.write(value);
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[at]));
                out.write(namesAndTexts[at + 1].getBytes(UTF_8));
                out.closeEntry();
            }
        }
        return file;
    }
}
