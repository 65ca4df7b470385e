package io.github.placeline.ui.indicator;

import io.github.placeline.app.indicator.GroupFacts;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorPicture;
import io.github.placeline.app.indicator.TermCharts;
import io.github.placeline.app.indicator.UsualVariation;
import io.github.placeline.app.sharing.ForOthers;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.ChartFigures;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.XmrChart;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.ui.chart.ChartMenu;
import io.github.placeline.ui.chart.Layout;
import io.github.placeline.ui.chart.ReadableChart;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// The chart of the page in every view, the table of its figures, and what is copied or saved of
/// it.
final class ChartPanel {

    private final ReadableChart chart;
    private final ChartMenu keep;
    private final GapPart gap;
    private final SeriesTableView table;
    private final ForOthers others;

    /// The second chart, which only the view of groups has.
    record GapPart(Node all, Label title, ReadableChart chart, ChartMenu keep) {}

    /// @param others what may be copied and saved
    ChartPanel(
            ReadableChart chart,
            ChartMenu keep,
            GapPart gap,
            SeriesTableView table,
            ForOthers others) {
        this.chart = chart;
        this.keep = keep;
        this.gap = gap;
        this.table = table;
        this.others = others;
        chart.onTable(table::enter);
        gap.chart().onTable(table::enter);
        gap.all().managedProperty().bind(gap.all().visibleProperty());
        gap.all().setVisible(false);
    }

    /// Shows the record as `view` looks at it.
    ///
    /// @param dressing makes the chart with the companions that are wanted
    void show(
            IndicatorFacts facts, Function<IndicatorFacts, ChartContent> dressing, ChartView view) {
        gap.all().setVisible(false);
        switch (view) {
            case ChartView.OverTime() -> {
                draw(facts, dressing);
                table.show(SeriesTable.of(facts), () -> SeriesTable.of(others.of(facts)));
            }
            case ChartView.OneTerm(var term) ->
                    one(facts, some -> TermCharts.only(dressing.apply(some), term));
            case ChartView.TermByTerm() -> one(facts, TermCharts::aligned);
            case ChartView.Signals() ->
                    UsualVariation.of(facts).ifPresent(usual -> signals(facts, usual));
            case ChartView.Groups() -> {}
        }
    }

    /// Shows two groups and the gap between them.
    void show(IndicatorFacts facts, GroupFacts groups) {
        draw(chart, groups.lines());
        keep.offer(() -> sheet(facts, groups, GroupFacts::lines));
        draw(gap.chart(), groups.gap());
        gap.keep().offer(() -> sheet(facts, groups, GroupFacts::gap));
        gap.title().setText(groups.gap().title());
        gap.all().setVisible(true);
        table.show(table(groups), () -> table(given(groups)));
    }

    private GroupFacts given(GroupFacts groups) {
        return others.of(groups, BreakdownChoice::words);
    }

    private static SeriesTable table(GroupFacts groups) {
        return SeriesTable.of("Groups", groups.lines(), groups.gap());
    }

    private ChartSheet sheet(
            IndicatorFacts facts, GroupFacts groups, Function<GroupFacts, ChartContent> chart) {
        GroupFacts given = given(groups);
        return IndicatorPicture.sheet(
                others.of(facts), chart.apply(given), given.sentence(), today());
    }

    private void one(IndicatorFacts facts, Function<IndicatorFacts, ChartContent> content) {
        draw(facts, content);
        table.show(table(content.apply(facts)), () -> table(content.apply(others.of(facts))));
    }

    private static SeriesTable table(ChartContent content) {
        return SeriesTable.of(content.axisTitle(), content);
    }

    private void draw(IndicatorFacts facts, Function<IndicatorFacts, ChartContent> content) {
        draw(chart, content.apply(facts));
        keep.offer(() -> {
            IndicatorFacts given = others.of(facts);
            return IndicatorPicture.sheet(given, content.apply(given), given.sentence(), today());
        });
    }

    private static void draw(ReadableChart chart, ChartContent content) {
        chart.show((size, factor) ->
                LongitudinalChart.draw(content, size, Style.SCREEN.scaled(factor)));
    }

    private void signals(IndicatorFacts facts, UsualVariation usual) {
        chart.show(layout(usual));
        keep.offer(() -> {
            IndicatorFacts given = others.of(facts);
            UsualVariation left = usual(given);
            return IndicatorPicture.sheet(
                    given,
                    left.content().title(),
                    layout(left).draw(IndicatorPicture.CHART, 1),
                    ChartFigures.of(left.content()),
                    given.sentence(),
                    today());
        });
        table.show(table(usual.content()), () -> table(usual(others.of(facts)).content()));
    }

    private static UsualVariation usual(IndicatorFacts given) {
        return UsualVariation.of(given).orElseThrow(ForOthers::nothingLeft);
    }

    private static Layout layout(UsualVariation usual) {
        return (size, factor) ->
                XmrChart.draw(usual.content(), usual.xmr(), size, Style.SCREEN.scaled(factor));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }
}
