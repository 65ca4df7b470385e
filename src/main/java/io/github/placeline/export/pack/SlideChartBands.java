package io.github.placeline.export.pack;

import io.github.placeline.chart.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;

/// Grey bands behind a chart of a presentation, where its area has no figure: columns without a
/// space between them, from the bottom to the top.
final class SlideChartBands {

    private SlideChartBands() {}

    static void add(
            XSLFChart chart,
            XDDFCategoryAxis years,
            XDDFValueAxis values,
            XDDFDataSource<String> periods,
            ChartLines lines) {
        int column = lines.drawn().size() + 1;
        double top = AxisEnds.of(lines).high();
        List<Integer> missing = lines.missing();
        List<Double> bands =
                IntStream.range(0, lines.periods().size())
                        .mapToObj(at -> missing.contains(at) ? top : Double.NaN)
                        .toList();
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, years, values);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(0);
        data.setVaryColors(false);
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series)
                        data.addSeries(
                                periods,
                                SlideChart.figures(chart, lines.format().excel(), bands, column));
        String name = "No figure for " + lines.lines().getFirst().name();
        series.setTitle(name, chart.setSheetTitle(name, column));
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(SlideChart.fill(Role.MISSING_BAND));
        series.setShapeProperties(look);
        chart.plot(data);
    }
}
