package io.github.placeline.export.pack;

import io.github.placeline.chart.Palette;
import io.github.placeline.chart.Role;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
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
/// empty, so lines have gaps there, before a grey band; a target is a dotted path to its aim.
final class SlideChart {

    private static final PresetLineDash SOLID = PresetLineDash.SOLID;

    private SlideChart() {}

    static void add(XMLSlideShow show, XSLFSlide slide, PackBlock.Chart shown, Rectangle2D place) {
        XSLFChart chart = show.createChart();
        ChartLines lines = shown.lines();
        XDDFCategoryAxis years = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.MIN);
        // Each period has a place of its own width, so that a band over the last one is whole.
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        years.setTickLabelPosition(AxisTickLabelPosition.LOW);
        AxisEnds ends = AxisEnds.of(lines);
        values.setMinimum(ends.low());
        values.setMaximum(ends.high());
        values.setMajorUnit(ends.step());
        line(values.getOrAddMajorGridProperties(), Role.GRID, 0.75, SOLID);
        line(years.getOrAddShapeProperties(), Role.AXIS, 1, SOLID);
        values.setNumberFormat(lines.format().excel());
        if (!lines.unit().isEmpty()) values.setTitle(lines.unit());
        XDDFDataSource<String> periods =
                XDDFDataSourcesFactory.fromArray(
                        lines.periods().toArray(String[]::new),
                        range(chart, lines.periods().size(), 0),
                        0);
        // What is added first lies behind.
        if (!lines.missing().isEmpty()) {
            // What reaches from the bottom to the top needs an axis that crosses there.
            years.setCrosses(AxisCrosses.MIN);
            SlideChartBands.add(chart, years, values, periods, lines);
        }
        XDDFLineChartData data =
                (XDDFLineChartData) chart.createData(ChartTypes.LINE, years, values);
        data.setVaryColors(false);
        // The first column of the sheet holds the periods.
        int column = 1;
        for (ChartLines.Line line : lines.drawn())
            series(chart, data, periods, line, lines.format().excel(), column++);
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
            ChartLines.Line line,
            String format,
            int column) {
        XDDFLineChartData.Series series =
                (XDDFLineChartData.Series)
                        data.addSeries(periods, figures(chart, format, line.values(), column));
        series.setTitle(line.name(), chart.setSheetTitle(line.name(), column));
        series.setSmooth(false);
        series.setMarkerStyle(marker(line.role()));
        XDDFShapeProperties look = new XDDFShapeProperties();
        line(look, line.role(), hasMarkers(line.role()) ? 3 : 2, dash(line.role()));
        series.setShapeProperties(look);
        if (hasMarkers(line.role())) {
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(fill(line.role()));
            series.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
        }
        if (line.role() == Role.TARGET) end(series, line);
    }

    /// The figures of a series, which its sheet holds as well; nothing where there is none.
    static XDDFNumericalDataSource<Double> figures(
            XSLFChart chart, String format, List<Double> values, int column) {
        Double[] figures =
                values.stream().map(value -> value.isNaN() ? null : value).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source =
                XDDFDataSourcesFactory.fromArray(
                        figures, range(chart, values.size(), column), column);
        source.setFormatCode(format);
        return source;
    }

    private static boolean hasMarkers(Role role) {
        return role == Role.AREA || role == Role.AREA_B;
    }

    private static MarkerStyle marker(Role role) {
        return switch (role) {
            case AREA -> MarkerStyle.CIRCLE;
            case AREA_B -> MarkerStyle.SQUARE;
            default -> MarkerStyle.NONE;
        };
    }

    private static PresetLineDash dash(Role role) {
        return switch (role) {
            case ENGLAND -> PresetLineDash.DASH;
            case TARGET -> PresetLineDash.SYSTEM_DOT;
            default -> SOLID;
        };
    }

    /// A target ends in a diamond, as on the page.
    private static void end(XDDFLineChartData.Series series, ChartLines.Line line) {
        for (int at = line.values().size() - 1; at >= 0; at--) {
            if (line.values().get(at).isNaN()) continue;
            XDDFDataPoint aim = series.getDataPoint(at);
            aim.setMarkerStyle(MarkerStyle.DIAMOND);
            return;
        }
    }

    private static String range(XSLFChart chart, int rows, int column) {
        return chart.formatRange(
                new org.apache.poi.ss.util.CellRangeAddress(1, rows, column, column));
    }

    private static void line(
            XDDFShapeProperties look, Role role, double width, PresetLineDash dash) {
        XDDFLineProperties line = new XDDFLineProperties();
        line.setFillProperties(fill(role));
        line.setWidth(width);
        line.setPresetDash(new XDDFPresetLineDash(dash));
        look.setLineProperties(line);
    }

    static XDDFSolidFillProperties fill(Role role) {
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
