package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorPicture;
import io.github.placeline.app.indicator.TermCharts;
import io.github.placeline.app.indicator.UsualVariation;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.XmrChart;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.chart.Layout;
import io.github.placeline.ui.chart.ReadableChart;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The chart of the page in every view, the table of its figures, and what is copied or saved of
/// it.
final class ChartPanel {

    private final ReadableChart chart;
    private final ChartMenu keep;
    private final GapPart gap;
    private final SeriesTableView table;

    /// The second chart, which only the view of groups has.
    record GapPart(Node all, Label title, ReadableChart chart, ChartMenu keep) {}

    ChartPanel(ReadableChart chart, ChartMenu keep, GapPart gap, SeriesTableView table) {
        this.chart = chart;
        this.keep = keep;
        this.gap = gap;
        this.table = table;
        chart.onTable(table::enter);
        gap.chart().onTable(table::enter);
        gap.all().managedProperty().bind(gap.all().visibleProperty());
        gap.all().setVisible(false);
    }

    /// Shows the record as `view` looks at it.
    ///
    /// @param content the chart with the companions that are wanted
    void show(IndicatorFacts facts, ChartContent content, ChartView view) {
        gap.all().setVisible(false);
        switch (view) {
            case ChartView.OverTime() -> {
                draw(chart, keep, facts, content, facts.sentence());
                table.show(SeriesTable.of(facts));
            }
            case ChartView.OneTerm(var term) -> one(facts, TermCharts.only(content, term));
            case ChartView.TermByTerm() -> one(facts, TermCharts.aligned(facts));
            case ChartView.Signals() ->
                    UsualVariation.of(facts).ifPresent(usual -> signals(facts, usual));
            case ChartView.Groups() -> {}
        }
    }

    /// Shows two groups and the gap between them.
    void show(IndicatorFacts facts, GroupFacts groups) {
        draw(chart, keep, facts, groups.lines(), groups.sentence());
        draw(gap.chart(), gap.keep(), facts, groups.gap(), groups.sentence());
        gap.title().setText(groups.gap().title());
        gap.all().setVisible(true);
        table.show(SeriesTable.of("Groups", groups.lines(), groups.gap()));
    }

    private void one(IndicatorFacts facts, ChartContent content) {
        draw(chart, keep, facts, content, facts.sentence());
        table.show(SeriesTable.of(content.axisTitle(), content));
    }

    private static void draw(
            ReadableChart chart,
            ChartMenu keep,
            IndicatorFacts facts,
            ChartContent content,
            String sentence) {
        chart.show((size, factor) ->
                LongitudinalChart.draw(content, size, Style.SCREEN.scaled(factor)));
        keep.offer(() -> IndicatorPicture.sheet(facts, content, sentence, today()));
    }

    private void signals(IndicatorFacts facts, UsualVariation usual) {
        Layout layout =
                (size, factor) ->
                        XmrChart.draw(
                                usual.content(), usual.xmr(), size, Style.SCREEN.scaled(factor));
        chart.show(layout);
        keep.offer(() ->
                IndicatorPicture.sheet(
                        facts,
                        usual.content().title(),
                        layout.draw(IndicatorPicture.CHART, 1),
                        ChartFigures.of(usual.content()),
                        facts.sentence(),
                        today()));
        table.show(SeriesTable.of(usual.content().axisTitle(), usual.content()));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
