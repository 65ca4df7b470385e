package io.github.placeline.app.twinning;

import io.github.placeline.app.SourceWords;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.ScatterChart;
import io.github.placeline.chart.ScatterContent;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.TwinChart.Side;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import io.github.placeline.export.TwoCharts;
import io.github.placeline.model.AsAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The charts of the twinning page as pictures that stand by themselves.
public final class TwinPicture {

    private static final Size PANEL = new Size(500, 440);
    private static final Size SCATTER = new Size(1000, 560);

    private TwinPicture() {}

    /// Both areas on the same axes.
    ///
    /// @param made the day on which the picture is made
    public static ChartSheet sheet(TwinningFacts facts, AsAt asAt, LocalDate made) {
        String first = facts.first().area().name();
        String second = facts.second().area().name();
        String title = facts.indicator().name() + ": " + first + " and " + second;
        Drawing both =
                TwoCharts.of(
                        facts.chart().draw(Side.FIRST, PANEL, Style.SCREEN),
                        first,
                        facts.chart().draw(Side.SECOND, PANEL, Style.SCREEN),
                        second,
                        title,
                        facts.chart().description());
        String foot = facts.chart().axes() + " " + foot(facts, asAt, made);
        return new ChartSheet(
                title.replace(": ", ", "),
                ChartPicture.of(both, title, facts.sentence(), foot),
                figures(facts, first, second));
    }

    /// Who does better than the start would lead one to expect.
    ///
    /// @param sentence what the chart shows, in words
    public static ChartSheet bright(
            TwinningFacts facts,
            ScatterContent content,
            String sentence,
            AsAt asAt,
            LocalDate made) {
        List<List<String>> figures = new ArrayList<>();
        figures.add(List.of("Local authority", content.across(), content.up()));
        for (ScatterContent.Dot dot : content.dots())
            figures.add(List.of(dot.name(), plain(dot.x()), plain(dot.y())));
        return new ChartSheet(
                content.title().replace(": ", ", "),
                ChartPicture.of(
                        ScatterChart.draw(content, SCATTER, 1.15),
                        content.title(),
                        sentence,
                        foot(facts, asAt, made)),
                figures);
    }

    private static String foot(TwinningFacts facts, AsAt asAt, LocalDate made) {
        return SourceWords.of(facts.files()) + " " + Dated.words(made, asAt);
    }

    private static List<List<String>> figures(TwinningFacts facts, String first, String second) {
        String country = facts.countryName();
        List<List<String>> figures = new ArrayList<>();
        figures.add(
                List.of(
                        "Period",
                        first,
                        second,
                        country,
                        first + ", gap to " + country,
                        second + ", gap to " + country));
        for (TwinRow row : facts.rows())
            figures.add(
                    List.of(
                            row.period().label(),
                            row.first(),
                            row.second(),
                            row.country(),
                            row.firstGap(),
                            row.secondGap()));
        return figures;
    }

    private static String plain(double value) {
        return java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
