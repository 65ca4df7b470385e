package io.github.placeline.export.pack;

import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Role;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A chart that PowerPoint draws from figures that people can edit. Years without a figure are
/// empty, so lines have gaps there.
final class SlideChart {

    private SlideChart() {}

    static void add(XMLSlideShow show, XSLFSlide slide, PackBlock.Chart shown, Rectangle2D place) {
        XSLFChart chart = show.createChart();
        ChartLines lines = shown.lines();
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.MIN);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        AxisEnds ends = AxisEnds.of(lines);
        values.setMinimum(ends.low());
        values.setMaximum(ends.high());
        values.setMajorUnit(ends.step());
        line(values.getOrAddMajorGridProperties(), Role.GRID, 0.75, false);
        line(years.getOrAddShapeProperties(), Role.AXIS, 1, false);
        values.setNumberFormat(lines.format().excel());
        if (!lines.unit().isEmpty()) values.setTitle(lines.unit());
        XDDFLineChartData data =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        data.setVaryColors(false);
        int last = lines.periods().size();
        XDDFDataSource<String> periods =
                XDDFDataSourcesFactory.fromArray(
                        lines.periods().toArray(String[]::new), range(chart, last, 0), 0);
        for (int at = 0; at < lines.lines().size(); at++) series(chart, data, periods, lines, at);
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        steady(chart);
        slide.addChart(chart, inEmus(place));
        Descriptions.ofLastFrame(
                slide, "Chart: " + shown.drawing().title(), shown.drawing().description());
    }

    private static void series(
            XSLFChart chart,
            XDDFLineChartData data,
            XDDFDataSource<String> periods,
            ChartLines lines,
            int at) {
        ChartLines.Line line = lines.lines().get(at);
        int column = at + 1;
        Double[] figures =
                line.values().stream()
                        .map(value -> value.isNaN() ? null : value)
                        .toArray(Double[]::new);
        XDDFNumericalDataSource<Double> values =
                XDDFDataSourcesFactory.fromArray(
                        figures, range(chart, lines.periods().size(), column), column);
        values.setFormatCode(lines.format().excel());
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series) data.addSeries(periods, values);
        series.setTitle(line.name(), chart.setSheetTitle(line.name(), column));
        series.setSmooth(false);
        boolean area = line.role() == Role.AREA || line.role() == Role.AREA_B;
        series.setMarkerStyle(
                line.role() == Role.AREA
                        ? MarkerStyle.CIRCLE
                        : line.role() == Role.AREA_B ? MarkerStyle.SQUARE : MarkerStyle.NONE);
        XDDFShapeProperties look = new XDDFShapeProperties();
        line(look, line.role(), area ? 3 : 2, line.role() == Role.ENGLAND);
        series.setShapeProperties(look);
        if (area) {
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(line.role()));
            series.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        }
    }

    private static String range(XSLFChart chart, int rows, int column) {
        return chart.formatRange(
                new org.apache.poi.ss.util.CellRangeAddress(1, rows, column, column));
    }

    private static void line(XDDFShapeProperties look, Role role, double width, boolean dashed) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(fill(role));
        line.setWidth(width);
        if (dashed) line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        look.setLineProperties(line);
    }

    private static XDDFSolidFillProperties fill(Role role) {
        int colour = Integer.parseInt(Palette.PRINT.colour(role).substring(1), 16);
        byte[] parts = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        return new XDDFSolidFillProperties(XDDFColor.from(parts));
    }

    /// The workbook behind the chart says when it was made: never, so that a pack made twice is the
    /// same.
    private static void steady(XSLFChart chart) {
        OfficeProperties.set(book(chart).getProperties(), Instant.EPOCH);
    }

    private static XSSFWorkbook book(XSLFChart chart) {
        try {
            return chart.getWorkbook();
        } catch (java.io.IOException
                | org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IllegalStateException("a chart without its figures", e);
        }
    }

    private static Rectangle2D inEmus(Rectangle2D points) {
        return new Rectangle2D.Double(
                Units.toEMU(points.getX()),
                Units.toEMU(points.getY()),
                Units.toEMU(points.getWidth()),
                Units.toEMU(points.getHeight()));
    }
}
