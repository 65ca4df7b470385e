package io.github.placeline.app.indicator;

import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.HitPoint;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import io.github.placeline.model.Breakdown;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The chart of an indicator as a picture that stands by itself, for a file or a slide.
public final class IndicatorPicture {

    /// How large a chart in a picture is.
    public static final Size CHART = new Size(1000, 520);

    private IndicatorPicture() {}

    /// @param made the day on which the picture is made
    public static Drawing of(IndicatorFacts facts, LocalDate made) {
        Drawing chart = LongitudinalChart.draw(facts.chart(), CHART, Style.SCREEN);
        return picture(facts, title(facts), chart, facts.sentence(), made);
    }

    /// A chart over time of `facts` as a picture, with its figures.
    ///
    /// @param shown what is drawn of them
    /// @param sentence the answer in words
    public static ChartSheet sheet(
            IndicatorFacts facts, ChartContent shown, String sentence, LocalDate made) {
        boolean own = shown.title().equals(facts.question().indicator().name());
        Drawing chart = LongitudinalChart.draw(shown, CHART, Style.SCREEN);
        String title = own ? title(facts) : shown.title();
        return sheet(facts, title, chart, ChartFigures.of(shown), sentence, made);
    }

    /// Any chart of `facts` as a picture, with its figures.
    ///
    /// @param chart laid out for [#CHART]
    public static ChartSheet sheet(
            IndicatorFacts facts,
            String title,
            Drawing chart,
            List<List<String>> figures,
            String sentence,
            LocalDate made) {
        return new ChartSheet(
                title.replace(": ", ", "), picture(facts, title, chart, sentence, made), figures);
    }

    private static Drawing picture(
            IndicatorFacts facts, String title, Drawing chart, String sentence, LocalDate made) {
        String foot =
                notes(chart) + source(facts) + " " + Dated.words(made, facts.question().asAt());
        return ChartPicture.of(chart, title, sentence, foot);
    }

    /// What the marks on the axis say, which nobody can point at in a picture.
    private static String notes(Drawing chart) {
        return chart.points().stream()
                .flatMap(point -> point.remarks().stream())
                .filter(HitPoint.Remark::isNote)
                .map(remark -> remark.words() + ". ")
                .collect(Collectors.joining());
    }

    private static String title(IndicatorFacts facts) {
        Breakdown breakdown = facts.question().breakdown();
        String part = breakdown.isTotal() ? "" : ", " + breakdown.text();
        return facts.question().indicator().name() + part + ": " + facts.question().area().name();
    }

    private static String source(IndicatorFacts facts) {
        if (facts.sources().isEmpty()) return "No source: there are no figures.";
        String publisher = facts.question().indicator().source();
        return (publisher.isEmpty() ? "Source: " : "Source: " + publisher + ". From ")
                + facts.sources().stream()
                        .map(SourceFile::name)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
