package io.github.placeline.app.compare;

import io.github.placeline.app.SourceWords;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.spine.SpineChart;
import io.github.placeline.chart.spine.SpineStyle;
import io.github.placeline.export.ChartPicture;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.export.Dated;
import io.github.placeline.model.AsAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A spine chart as a picture that stands by itself.
public final class SpinePicture {

    private static final double WIDTH = 1000;
    private static final String KEY =
            "Bars: dark the middle half of authorities, outlined the middle four fifths, thin all from"
                    + " worst to best; the tick is the median. A filled shape is tested, an outlined"
                    + " one is not. ";

    private SpinePicture() {}

    /// @param made the day on which the picture is made
    public static ChartSheet sheet(SpineFacts facts, AsAt asAt, LocalDate made) {
        Drawing chart = SpineChart.draw(facts.content(), WIDTH, SpineStyle.SCREEN);
        String label = facts.label().isEmpty() ? "" : facts.label() + ". ";
        Drawing picture =
                ChartPicture.of(
                        chart,
                        facts.content().title(),
                        label + chart.description(),
                        KEY + SourceWords.of(facts.files()) + " " + Dated.words(made, asAt));
        List<List<String>> figures = new ArrayList<>();
        figures.add(SpineFacts.headings(facts.content().country()));
        facts.lines().forEach(line -> figures.add(SpineFacts.cells(line)));
        return new ChartSheet(facts.content().title(), picture, figures);
    }
}
