package io.github.placeline.app.indicator;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.model.Breakdown;
import java.util.stream.Collectors;

/// The chart of an indicator as a picture that stands by itself, for a file or a slide.
public final class IndicatorPicture {

    private static final Size CHART = new Size(1000, 520);

    private IndicatorPicture() {}

    public static Drawing of(IndicatorFacts facts) {
        Drawing chart = LongitudinalChart.draw(facts.chart(), CHART, Style.SCREEN);
        return ChartPicture.of(chart, title(facts), facts.sentence(), source(facts));
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
