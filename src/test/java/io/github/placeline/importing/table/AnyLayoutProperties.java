package io.github.placeline.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.cell.FigureText;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.file.TextEncoding;
import io.github.placeline.importing.match.AreaIndex;
import io.github.placeline.importing.table.WrittenTable.Layout;
import io.github.placeline.importing.table.layout.LayoutFinder;
import io.github.placeline.importing.table.layout.Layouts;
import io.github.placeline.importing.table.layout.Marks;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.Proposer;
import io.github.placeline.importing.table.layout.SheetLayout;
import io.github.placeline.importing.table.read.LongCell;
import io.github.placeline.importing.table.read.LongSink;
import io.github.placeline.importing.table.read.TableReader;
import io.github.placeline.importing.table.sheet.SheetEnd;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.text.DelimitedText;
import io.github.placeline.importing.table.workbook.Workbooks;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Whatever table we write, in whatever layout and encoding, is read back as it was meant, without
/// a question.
class AnyLayoutProperties {

    private static final List<String> AREAS =
            List.of(
                    "Derby",
                    "Blackpool",
                    "Bristol, City of",
                    "England",
                    "Stoke-on-Trent",
                    "Kent",
                    "Bournemouth, Christchurch and Poole",
                    "South West",
                    "Isle of Wight",
                    "Leeds");
    private static final List<String> INDICATORS =
            List.of(
                    "Good level of development",
                    "Overall absence rate, secondary",
                    "Spend in £ per \"pupil\"",
                    "KS4: Attainment 8");
    private static final List<List<String>> PERIODS =
            List.of(
                    List.of("2015/16", "2016/17", "2017/18", "2018/19"),
                    List.of("2016-17", "2017-18", "2018-19"),
                    List.of("2019", "2020", "2021", "2022"),
                    List.of("Autumn 2018/19", "Spring 2018/19", "Summer 2018/19"),
                    List.of("Q1 2019", "Q2 2019", "Q3 2019"));
    private static final List<String> MARKERS = List.of("c", "x", "z", "..", "-", "low", "");

    private static @Nullable Path folder;
    private static @Nullable KnownAreas known;

    @BeforeContainer
    static void make() throws IOException {
        Path made = Files.createTempDirectory("tables");
        folder = made;
        known = new KnownAreas(new AreaIndex(Workspace.create(made.resolve("w.placeline"))));
    }

    @AfterContainer
    static void clean() throws IOException {
        try (var files = Files.list(folder())) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder());
    }

    private static Path folder() {
        return java.util.Objects.requireNonNull(folder);
    }

    private static KnownAreas known() {
        return java.util.Objects.requireNonNull(known);
    }

    /// How a text file is written.
    record Writing(
            char separator,
            String charset,
            boolean mark,
            String lineEnd,
            boolean comma,
            int lines) {}

    @Property(tries = 300)
    void aTextReadsBackIdentical(
            @ForAll("tables") WrittenTable table,
            @ForAll Layout layout,
            @ForAll("writings") Writing writing)
            throws IOException {
        List<List<String>> rows = surrounded(table.rows(layout), writing.lines());
        String text =
                rows.stream()
                        .map(row -> line(row, writing))
                        .collect(Collectors.joining(writing.lineEnd()));
        Charset charset = Charset.forName(writing.charset());
        Path file = folder().resolve("a.csv");
        Files.write(file, ((writing.mark() ? "\ufeff" : "") + text).getBytes(charset));

        var part = SourceFile.of(file).texts().getFirst();
        readsBack(DelimitedText.open(part, TextEncoding.of(part)), table, layout);
    }

    @Property(tries = 40)
    void aWorkbookReadsBackIdentical(
            @ForAll("tables") WrittenTable table,
            @ForAll Layout layout,
            @ForAll("endings") String ending)
            throws IOException {
        List<List<String>> rows = surrounded(table.rows(layout), 2);
        Path file = folder().resolve("a" + ending);
        if (ending.equals(".ods")) writeOpenDocument(file, rows);
        else writeExcel(file, rows);

        readsBack(Workbooks.open(file).orElseThrow(), table, layout);
    }

    private static void readsBack(SheetFile file, WrittenTable table, Layout layout) {
        try (file) {
            Layouts layouts = new LayoutFinder("a.csv", file, known()).find(Progress.NONE);
            Proposal proposal = Proposer.propose(layouts, file.format(), file.encoding(), known());
            assertThat(proposal.question()).as(layout.name()).isEmpty();
            Set<String> read = new TreeSet<>();
            for (SheetLayout sheet : layouts.tables()) {
                new TableReader(
                                "a.csv",
                                proposal.recipe(),
                                sheet,
                                known(),
                                new Collecting(read, proposal.recipe().decimalMark()))
                        .read(file);
            }
            assertThat(read).as(layout.name()).isEqualTo(table.lines());
        }
    }

    private static List<List<String>> surrounded(List<List<String>> rows, int lines) {
        List<List<String>> all = new ArrayList<>();
        if (lines > 0) all.add(List.of("Prepared for the board – not yet published"));
        if (lines > 1) all.add(List.of(""));
        all.addAll(rows);
        if (lines > 0) all.add(List.of("Source: the council’s return"));
        if (lines > 1) all.add(List.of("Not to be passed on"));
        return all;
    }

    private static String line(List<String> cells, Writing writing) {
        return cells.stream()
                .map(cell ->
                        writing.comma() ? cell.replaceFirst("^(\\d+)\\.(\\d)$", "$1,$2") : cell)
                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(String.valueOf(writing.separator())));
    }

    private static void writeExcel(Path file, List<List<String>> rows) throws IOException {
        try (Workbook book =
                        file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Return");
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at);
                for (int column = 0; column < rows.get(at).size(); column++) {
                    String text = rows.get(at).get(column);
                    if (text.matches("\\d+(\\.\\d)?"))
                        row.createCell(column).setCellValue(Double.parseDouble(text));
                    else if (!text.isEmpty()) row.createCell(column).setCellValue(text);
                }
            }
            book.write(out);
        }
    }

    private static void writeOpenDocument(Path file, List<List<String>> rows) throws IOException {
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        Sheet sheet = new Sheet("Return", rows.size(), width);
        for (int at = 0; at < rows.size(); at++) {
            for (int column = 0; column < rows.get(at).size(); column++) {
                String text = rows.get(at).get(column);
                Object value = text.matches("\\d+(\\.\\d)?") ? (Object) Double.valueOf(text) : text;
                if (!text.isEmpty()) sheet.getRange(at, column).setValue(value);
            }
        }
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(sheet);
        try (OutputStream out = Files.newOutputStream(file)) {
            book.save(out);
        }
    }

    /// Writes down every figure with its key, numbers as numbers.
    private record Collecting(Set<String> lines, DecimalMark mark) implements LongSink {

        @Override
        public void take(LongCell cell) {
            String period = (cell.term() + " " + Marks.off(cell.period())).strip();
            String text = cell.figure().trimmed();
            DecimalMark written =
                    cell.figure().kind() == io.github.placeline.importing.table.sheet.Cell.Kind.TEXT
                            ? mark
                            : DecimalMark.POINT;
            String figure =
                    FigureText.read(text, written).map(read -> plain(read.value())).orElse(text);
            lines.add(
                    WrittenTable.key(cell.area().name(), period, cell.indicator())
                            + " = "
                            + figure);
        }

        @Override
        public void row() {}

        @Override
        public void leftOut(String sheet, long line, String name) {
            lines.add("left out " + line + ": " + name);
        }

        @Override
        public void words(String sheet, long line, String text) {}

        @Override
        public void end(String sheet, SheetEnd end) {}
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(".xlsx", ".xls", ".ods");
    }

    @Provide
    Arbitrary<Writing> writings() {
        Arbitrary<Character> separators = Arbitraries.of(',', ';', '\t', '|');
        Arbitrary<String> charsets =
                Arbitraries.of("UTF-8", "UTF-8+", "UTF-16LE", "UTF-16BE", "windows-1252");
        return Combinators.combine(
                        separators,
                        charsets,
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2))
                .as((separator, charset, lineEnd, comma, lines) ->
                        new Writing(
                                separator,
                                charset.replace("+", ""),
                                charset.endsWith("+") || charset.startsWith("UTF-16"),
                                lineEnd,
                                comma && separator != ',',
                                lines));
    }

    @Provide
    Arbitrary<WrittenTable> tables() {
        Arbitrary<String> numbers =
                Arbitraries.integers().between(0, 999).map(tenths -> plain(tenths / 10.0));
        Arbitrary<String> cells =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(9, numbers),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(MARKERS)));
        return Combinators.combine(
                        Arbitraries.of(AREAS).set().ofMinSize(4).ofMaxSize(8),
                        Arbitraries.of(PERIODS),
                        Arbitraries.of(INDICATORS).set().ofMinSize(1).ofMaxSize(3),
                        cells.list().ofSize(8 * 4 * 3))
                .as((areas, periods, indicators, figures) ->
                        table(
                                List.copyOf(new TreeSet<>(areas)),
                                periods,
                                List.copyOf(new TreeSet<>(indicators)),
                                figures));
    }

    private static WrittenTable table(
            List<String> areas, List<String> periods, List<String> indicators, List<String> cells) {
        Map<String, String> figures = new HashMap<>();
        int next = 0;
        for (String area : areas)
            for (String period : periods)
                for (String indicator : indicators) {
                    String cell = cells.get(next++);
                    // The first area has figures everywhere: a table without any is none.
                    boolean first = area.equals(areas.getFirst()) && !cell.matches("[\\d.]*\\d");
                    figures.put(WrittenTable.key(area, period, indicator), first ? "7.5" : cell);
                }
        return new WrittenTable(areas, periods, indicators, figures);
    }
}
