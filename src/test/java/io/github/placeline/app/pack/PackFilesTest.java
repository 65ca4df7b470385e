package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.export.WholeFile;
import io.github.placeline.export.pack.ChartLines;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackHtml;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.export.pack.PackSheets;
import io.github.placeline.export.pack.PackSlides;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Target;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

class PackFilesTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Pack pack;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        pack = made();
    }

    private static Pack made() {
        PackDesk desk = new PackDesk(demo);
        PackOutline outline =
                desk.started(
                        Demonstration.firstArea(demo),
                        PackTemplate.FULL,
                        AsAt.endOf(AsAt.NOW.day().plusDays(1)));
        return desk.pack(outline);
    }

    @FunctionalInterface
    private interface Writer {
        void write(Pack pack, OutputStream out) throws IOException;
    }

    private static byte[] bytes(Pack pack, Writer writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(pack, out);
        return out.toByteArray();
    }

    private static List<PackBlock.Chart> charts() {
        return pack.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(PackBlock.Chart.class::isInstance)
                .map(PackBlock.Chart.class::cast)
                .toList();
    }

    @Test
    void everyFileIsTheSameWhenItIsMadeAgain() throws IOException {
        Pack again = made();
        List<byte[]> first = new ArrayList<>();
        List<Writer> writers = List.of(PackPdf::write, PackSlides::write, PackSheets::write);
        for (Writer writer : writers) first.add(bytes(pack, writer));
        for (int at = 0; at < writers.size(); at++)
            assertThat(bytes(again, writers.get(at))).as("writer " + at).isEqualTo(first.get(at));
        assertThat(PackHtml.of(again)).isEqualTo(PackHtml.of(pack));
    }

    @Test
    void chartsInSlidesHoldTheFiguresAndTheirGaps() throws IOException, InvalidFormatException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(bytes(pack, PackSlides::write)))) {
            List<XSLFChart> drawn =
                    show.getCharts().stream()
                            .sorted(Comparator.comparingInt(PackFilesTest::number))
                            .toList();
            assertThat(drawn).hasSameSizeAs(charts());
            int withGaps = 0;
            for (int at = 0; at < drawn.size(); at++) {
                ChartLines lines = charts().get(at).lines();
                assertThat(plot(drawn.get(at)).getLineChartArray(0).sizeOfSerArray())
                        .isEqualTo(lines.lines().size() + lines.aims().size());
                Sheet sheet = drawn.get(at).getWorkbook().getSheetAt(0);
                for (int line = 0; line < lines.lines().size(); line++) {
                    assertThat(sheet.getRow(0).getCell(line + 1).getStringCellValue())
                            .isEqualTo(lines.lines().get(line).name());
                    Map<Long, Double> cached = cached(drawn.get(at), line);
                    for (int period = 0; period < lines.periods().size(); period++) {
                        double wanted = lines.lines().get(line).values().get(period);
                        if (Double.isNaN(wanted)) withGaps++;
                        assertThat(cached.get((long) period))
                                .isEqualTo(Double.isNaN(wanted) ? null : wanted);
                        Cell cell = sheet.getRow(period + 1).getCell(line + 1);
                        if (!Double.isNaN(wanted))
                            assertThat(cell.getNumericCellValue()).isEqualTo(wanted);
                    }
                }
            }
            assertThat(withGaps).isPositive();
        }
    }

    /// The 12 of `/ppt/charts/chart12.xml`: parts are not kept in their order.
    private static int number(XSLFChart chart) {
        return Integer.parseInt(
                chart.getPackagePart().getPartName().getName().replaceAll("\\D", ""));
    }

    /// What PowerPoint shows before anybody edits the figures.
    private static Map<Long, Double> cached(XSLFChart chart, int line) {
        Map<Long, Double> points = new HashMap<>();
        read(plot(chart).getLineChartArray(0).getSerArray(line).getVal(), points);
        return points;
    }

    private static CTPlotArea plot(XSLFChart chart) {
        return chart.getCTChart().getPlotArea();
    }

    private static void read(CTNumDataSource values, Map<Long, Double> points) {
        values.getNumRef()
                .getNumCache()
                .getPtList()
                .forEach(point -> points.put(point.getIdx(), Double.valueOf(point.getV())));
    }

    /// Good level of development: a target for a year ahead, and two years that nobody published.
    @Test
    void chartsInSlidesShowTheTargetAheadAndBandsOverMissingYears()
            throws IOException, InvalidFormatException {
        long indicator = demo.indicators().byCode("good-level").orElseThrow().id();
        Target target =
                demo.targets().of(Demonstration.firstArea(demo)).stream()
                        .filter(one -> one.indicator() == indicator)
                        .findFirst()
                        .orElseThrow();
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(bytes(pack, PackSlides::write)))) {
            XSLFChart chart =
                    show.getCharts().stream()
                            .min(Comparator.comparingInt(PackFilesTest::number))
                            .orElseThrow();
            ChartLines lines = charts().getFirst().lines();
            List<String> periods = lines.periods();
            int path = lines.lines().size();
            Map<Long, Double> way = cached(chart, path);
            Sheet sheet = chart.getWorkbook().getSheetAt(0);

            assertThat(sheet.getRow(0).getCell(path + 1).getStringCellValue())
                    .startsWith("Target ")
                    .endsWith(target.aim().period().label());
            assertThat(periods.getLast()).isEqualTo(target.aim().period().label());
            assertThat(way.get((long) periods.size() - 1)).isEqualTo(target.aim().value());
            long start = periods.indexOf(target.baseline().period().label());
            assertThat(way.get(start)).isEqualTo(target.baseline().value());
            assertThat(way.get(start - 1)).isNull();
            assertThat(way).hasSize(periods.size() - (int) start);

            Map<Long, Double> bands = new HashMap<>();
            read(plot(chart).getBarChartArray(0).getSerArray(0).getVal(), bands);
            assertThat(bands.keySet().stream().map(at -> periods.get(at.intValue())))
                    .containsExactlyInAnyOrder("2019/20", "2020/21");
            assertThat(sheet.getRow(0).getCell(path + 2).getStringCellValue())
                    .isEqualTo("No figure for " + lines.lines().getFirst().name());
        }
    }

    private static String title(XSLFSlide slide) {
        return Stream.of(slide.getPlaceholders())
                .filter(shape ->
                        shape.getTextType() == Placeholder.TITLE
                                || shape.getTextType() == Placeholder.CENTERED_TITLE)
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void slidesHaveTitlesWordsForChartsAndNotesWithTheSource() throws IOException {
        try (XMLSlideShow show =
                new XMLSlideShow(new ByteArrayInputStream(bytes(pack, PackSlides::write)))) {
            List<String> titles = new ArrayList<>();
            int described = 0;
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(title(slide)).isNotBlank();
                titles.add(title(slide));
                for (var frame : slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList()) {
                    assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank();
                    described++;
                }
                String notes =
                        Stream.of(slide.getNotes().getPlaceholders())
                                .map(XSLFTextShape::getText)
                                .reduce("", String::concat);
                assertThat(notes).contains("Figures as at").contains("invented");
            }
            assertThat(titles).containsAll(pack.pages().stream().map(PackPage::title).toList());
            assertThat(described).isGreaterThan(charts().size());
        }
    }

    @Test
    void workbookHasASheetAPageWithRealTablesAndFiguresAsNumbers() throws IOException {
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(pack, PackSheets::write)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(pack.pages().size() + 1);
            assertThat(book.getSheetAt(0).getTables()).hasSize(1);
            int numbers = 0;
            for (int at = 0; at < pack.pages().size(); at++) {
                XSSFSheet sheet = book.getSheetAt(at + 1);
                long tables =
                        pack.pages().get(at).blocks().stream()
                                .filter(block ->
                                        block instanceof PackBlock.Table(var table)
                                                && !table.rows().isEmpty())
                                .count();
                boolean chart =
                        pack.pages().get(at).blocks().stream()
                                .anyMatch(PackBlock.Chart.class::isInstance);
                assertThat(sheet.getTables()).hasSize((int) (tables == 0 && chart ? 1 : tables));
                for (XSSFTable table : sheet.getTables())
                    assertThat(table.getHeaderRowCount()).isEqualTo(1);
                for (Row row : sheet)
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        if (cell.getCellType() == CellType.NUMERIC) numbers++;
                    }
            }
            assertThat(numbers).isGreaterThan(300);
        }
    }

    @Test
    void whatIsTooWideForAPhoneIsMovedByKeys() {
        String page = PackHtml.of(pack);

        assertThat(page.split("<table", -1))
                .hasSizeGreaterThan(5)
                .hasSameSizeAs(
                        page.split(
                                "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"[^\"]+\">\\s*<table",
                                -1));
        assertThat(page.split("<div class=\"chart\" tabindex=\"0\">", -1))
                .hasSize(charts().size() + 1);
    }

    @Test
    void aDiskThatFillsLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("pack.pdf"), "an earlier pack");

        assertThatThrownBy(() ->
                        WholeFile.write(
                                file, out -> PackPdf.write(pack, new FullDisk(out, 20_000))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("could not be written")
                .hasMessageContaining("open");

        assertThat(file).hasContent("an earlier pack");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".new"));
        }
    }

    /// Takes some bytes and no more.
    private static final class FullDisk extends OutputStream {
        private final OutputStream out;
        private int room;

        FullDisk(OutputStream out, int room) {
            this.out = out;
            this.room = room;
        }

        @Override
        public void write(int one) throws IOException {
            if (room-- <= 0) throw new IOException("No space left on device");
            out.write(one);
        }
    }
}
