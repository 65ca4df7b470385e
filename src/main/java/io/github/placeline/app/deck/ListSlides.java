package io.github.placeline.app.deck;

import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.deck.Making.Filled;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.app.ranking.RankedRow;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingQuestion;
import io.github.placeline.app.ranking.RankingSheet;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideBody.Card;
import io.github.placeline.chart.slide.SlideBody.RankLine;
import io.github.placeline.chart.spine.SpineContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Slides that set an area among others, or several of its indicators beside each other.
final class ListSlides {

    private static final int YEARS = 10;
    private static final int TABLE_ROWS = 13;

    private final Workspace workspace;
    private final ChartSlides charts;

    ListSlides(Workspace workspace) {
        this.workspace = workspace;
        this.charts = new ChartSlides(workspace);
    }

    SlideFacts ranked(Slide slide, SlideSubject.RankedList wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Indicator indicator = workspace.indicators().byCode(wanted.indicator()).orElse(null);
        Making making = new Making(slide, "Ranked list", area, indicator);
        if (area == null) return making.withoutArea(wanted.area());
        if (indicator == null) return making.withoutIndicator(wanted.indicator());
        Ranking ranking =
                new RankingView(workspace, guard()).facts(RankingQuestion.of(area, indicator));
        String title = ShortName.title(indicator) + ", all authorities and " + area.name();
        List<RankedRow> rows = ranking.rows().stream().filter(RankedRow::hasValue).toList();
        if (rows.isEmpty() || ranking.period() == null)
            return making.gone(
                    title,
                    "There are no figures of “%s” in this workspace now."
                            .formatted(indicator.name()));
        List<String> files =
                charts.facts(area, indicator, Breakdown.TOTAL, YEARS, null).sources().stream()
                        .map(io.github.placeline.app.indicator.SourceFile::name)
                        .toList();
        return making.with(
                new Filled(
                        title,
                        area.name() + "  ·  " + indicator.name() + ", " + ranking.period().label(),
                        ranking.sentence(),
                        new SlideBody.Ranks(rows.stream().map(row -> line(ranking, row)).toList()),
                        SlideSource.of(List.of(indicator), files),
                        !indicator.source().isBlank(),
                        Set.of(),
                        table(ranking, rows, area),
                        ChartSlides.names(List.of(area))));
    }

    /// As many lines around the area's as a slide has room for.
    private static List<List<String>> table(Ranking ranking, List<RankedRow> rows, Area area) {
        int own = 0;
        for (int at = 0; at < rows.size(); at++) if (rows.get(at).area().equals(area)) own = at;
        int from = Math.clamp(own - TABLE_ROWS / 2, 0, Math.max(0, rows.size() - TABLE_ROWS));
        List<RankedRow> around = rows.subList(from, Math.min(rows.size(), from + TABLE_ROWS));
        return Stream.concat(
                        Stream.of(RankingSheet.headings(ranking)),
                        around.stream().map(row -> RankingSheet.cells(ranking, row)))
                .toList();
    }

    private static RankLine line(Ranking ranking, RankedRow row) {
        double value = row.value() instanceof Reading.Published(double it, _, _) ? it : 0;
        RankLine.Kind kind = RankLine.Kind.OTHER;
        if (row.area().equals(ranking.question().looked())) kind = RankLine.Kind.AREA;
        else if (row.area().kind() == AreaKind.COUNTRY) kind = RankLine.Kind.COUNTRY;
        return new RankLine(
                row.place(), row.area().name(), value, ranking.figures().figure(value), kind);
    }

    SlideFacts comparison(Slide slide, SlideSubject.Comparison wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Making making = new Making(slide, "Comparison", area, null);
        if (area == null) return making.withoutArea(wanted.area());
        String title = area.name() + " among all authorities";
        SpineFacts spine = new SpineView(workspace, guard()).facts(area, AsAt.NOW, Progress.NONE);
        List<String> codes = wanted.indicators().isEmpty() ? priorities(area) : wanted.indicators();
        List<SpineFacts.Line> lines =
                codes.isEmpty()
                        ? spine.lines()
                        : codes.stream()
                                .flatMap(code ->
                                        spine.lines().stream()
                                                .filter(one -> one.indicator().code().equals(code)))
                                .toList();
        if (lines.isEmpty())
            return making.gone(
                    title,
                    "None of the indicators of this slide has a figure for %s now."
                            .formatted(area.name()));
        String country = spine.content().country();
        List<Indicator> indicators = lines.stream().map(SpineFacts.Line::indicator).toList();
        return making.with(
                new Filled(
                        title,
                        area.name() + "  ·  Latest figures among all local authorities",
                        tally(area, country, lines),
                        new SlideBody.Spine(
                                new SpineContent(
                                        spine.content().title(),
                                        country,
                                        List.of(
                                                new SpineContent.Section(
                                                        "",
                                                        lines.stream()
                                                                .map(SpineFacts.Line::line)
                                                                .toList())))),
                        SlideSource.of(indicators, List.of()),
                        indicators.stream().noneMatch(one -> one.source().isBlank()),
                        Set.of(),
                        Stream.concat(
                                        Stream.of(SpineFacts.headings(country)),
                                        lines.stream().map(SpineFacts::cells))
                                .toList(),
                        ChartSlides.names(List.of(area))));
    }

    /// What is presented leaves the app: small numbers of a partnership's own stay hidden.
    private SmallNumberGuard guard() {
        return SmallNumberGuard.of(workspace, AsAt.NOW);
    }

    private List<String> priorities(Area area) {
        return workspace.indicators().inPrioritiesOf(area).stream().map(Indicator::code).toList();
    }

    private static String tally(Area area, String country, List<SpineFacts.Line> lines) {
        long good = lines.stream().filter(one -> one.line().standing().favour() == 1).count();
        long bad = lines.stream().filter(one -> one.line().standing().favour() == -1).count();
        return "%s is better than or ahead of %s on %d of %d indicators, worse or behind on %d."
                .formatted(area.name(), country, good, lines.size(), bad);
    }

    SlideFacts tiles(Slide slide, SlideSubject.Tiles wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        List<Indicator> indicators =
                wanted.indicators().stream()
                        .flatMap(code -> workspace.indicators().byCode(code).stream())
                        .toList();
        Making making =
                new Making(
                        slide,
                        "Figures",
                        area,
                        indicators.size() == 1 ? indicators.getFirst() : null);
        if (area == null) return making.withoutArea(wanted.area());
        if (indicators.isEmpty())
            return making.withoutIndicator(String.join(", ", wanted.indicators()));
        List<IndicatorFacts> facts =
                indicators.stream()
                        .map(one -> charts.facts(area, one, Breakdown.TOTAL, YEARS, null))
                        .filter(one -> !one.area().isEmpty())
                        .toList();
        String title = area.name() + " at a glance";
        if (facts.isEmpty())
            return making.gone(
                    title,
                    "None of the indicators of this slide has a figure for %s now."
                            .formatted(area.name()));
        List<Card> cards = facts.stream().map(SlideCards::of).toList();
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Indicator", "Figure", "Gap", "Judgement"));
        for (Card card : cards)
            table.add(List.of(card.title(), card.value(), card.gap(), card.verdict()));
        return making.with(
                new Filled(
                        title,
                        area.name() + "  ·  Latest figures",
                        headline(area, facts),
                        new SlideBody.Cards(cards),
                        ChartSlides.source(facts),
                        ChartSlides.hasSource(facts),
                        Set.of(),
                        table,
                        ChartSlides.names(List.of(area))));
    }

    private static String headline(Area area, List<IndicatorFacts> facts) {
        if (facts.size() == 1) return SlideHeadlines.of(facts.getFirst());
        long ahead = facts.stream().filter(one -> one.position().standing().favour() == 1).count();
        long behind =
                facts.stream().filter(one -> one.position().standing().favour() == -1).count();
        return "%s is better than or ahead of %s on %d of %d figures, worse or behind on %d."
                .formatted(
                        area.name(), facts.getFirst().countryName(), ahead, facts.size(), behind);
    }
}
