package io.github.placeline.app.deck;

import io.github.placeline.app.pack.PackWords;
import io.github.placeline.app.pack.SeriesFigures;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.chart.YearsChart;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.export.pack.PaperRoom;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Deck;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A deck as pages that can be written as PowerPoint and PDF: charts that can be edited, tables,
/// words, and what the speaker says.
final class DeckPack {

    private static final double CHART_HEIGHT = 430;

    /// "−4.2 pp", "=137th", "£2,010", but not "2023/24" and not "7.72% to 9.20%", which are read as
    /// words.
    private static final Pattern FIGURE =
            Pattern.compile("[-+\u2212=\u00a3]?[\\d,.]+(%|st|nd|rd|th| pp| points| per [\\d,]+)?");

    private DeckPack() {}

    /// @param slides of the deck with their figures
    /// @param moment whose knowledge it is
    static Pack of(Deck deck, List<SlideFacts> slides, Instant moment) {
        Area area =
                slides.stream()
                        .map(SlideFacts::area)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Pack(
                deck.title(),
                area == null ? deck.title() : area.name(),
                DayOf.words(moment),
                moment,
                area == null ? List.of() : PackWords.notices(area),
                area == null ? "" : PackWords.licence(area),
                slides.stream().map(DeckPack::page).toList());
    }

    private static PackPage page(SlideFacts facts) {
        List<PackBlock> blocks = new ArrayList<>(blocks(facts));
        String notes = facts.slide().notes();
        if (!notes.isBlank()) blocks.add(new PackBlock.Words(Kind.SPOKEN, notes));
        String headline = facts.content().headline();
        return PackPage.of(
                facts.title(),
                facts.content().kicker(),
                headline.isBlank() ? facts.title() : headline,
                blocks,
                facts.content().source());
    }

    private static List<PackBlock> blocks(SlideFacts facts) {
        return switch (facts.content().body()) {
            case SlideBody.Lines lines -> List.of(chart(lines.chart(), facts));
            case SlideBody.Pair pair ->
                    List.of(
                            chart(both(pair), facts),
                            new PackBlock.Words(
                                    Kind.PLAIN,
                                    pair.facts().stream()
                                            .map(fact ->
                                                    pair.first().area().name()
                                                            + ": "
                                                            + fact.first()
                                                            + ". "
                                                            + pair.second().area().name()
                                                            + ": "
                                                            + fact.second()
                                                            + ".")
                                            .collect(Collectors.joining("\n"))));
            case SlideBody.Through(var years) ->
                    List.of(
                            new PackBlock.Chart(
                                    YearsChart.draw(
                                            years,
                                            years.frames().size() - 1,
                                            new Size(PaperRoom.WIDTH, CHART_HEIGHT),
                                            Style.SCREEN.axisText()),
                                    YearsLines.of(years, decimals(facts), unit(facts))),
                            new PackBlock.Table(table(facts)));
            case SlideBody.Ranks _, SlideBody.Spine _, SlideBody.Cards _, SlideBody.Sheet _ ->
                    List.of(new PackBlock.Table(table(facts)));
            case SlideBody.Facts(var all) ->
                    List.of(
                            new PackBlock.Bullets(
                                    all.stream()
                                            .map(fact -> fact.name() + ": " + fact.words())
                                            .toList()));
            case SlideBody.Points(var lines) -> List.of(new PackBlock.Bullets(lines));
            case SlideBody.Gone(var words) -> List.of(new PackBlock.Words(Kind.PLAIN, words));
        };
    }

    private static int decimals(SlideFacts facts) {
        Indicator indicator = facts.indicator();
        return indicator == null ? 1 : indicator.decimals();
    }

    private static String unit(SlideFacts facts) {
        Indicator indicator = facts.indicator();
        return indicator == null ? "" : indicator.unit().words();
    }

    private static PackBlock chart(ChartContent content, SlideFacts facts) {
        return new PackBlock.Chart(
                LongitudinalChart.draw(
                        content, new Size(PaperRoom.WIDTH, CHART_HEIGHT), Style.SCREEN),
                SeriesFigures.lines(content, decimals(facts), unit(facts)));
    }

    /// Two areas in one chart, where there is no room for two.
    private static ChartContent both(SlideBody.Pair pair) {
        ChartContent first = pair.first();
        return ChartContent.of(first.title(), first.area(), first.wording())
                .axisTitle(first.axisTitle())
                .second(pair.second().area())
                .england(first.england())
                .breaks(first.breaks())
                .periodNotes(first.periodNotes())
                .notes(first.notes())
                .window(first.window())
                .build();
    }

    private static boolean hasFigures(List<List<String>> table, int column) {
        return table.stream()
                .skip(1)
                .map(row -> row.get(column))
                .anyMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private static PackTable table(SlideFacts facts) {
        List<String> heading = facts.table().getFirst();
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < heading.size(); at++)
            columns.add(
                    at > 0 && hasFigures(facts.table(), at)
                            ? Column.figures(heading.get(at))
                            : Column.words(heading.get(at), at == 0 ? 2 : 1.5));
        return new PackTable(
                facts.title(),
                columns,
                facts.table().stream()
                        .skip(1)
                        .map(row -> row.stream().map(Cell::of).toList())
                        .toList());
    }
}
