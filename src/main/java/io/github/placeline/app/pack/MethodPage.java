package io.github.placeline.app.pack;

import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sources and methods of every indicator that a pack shows.
final class MethodPage {

    private static final String NONE_GIVEN = "None given";

    private final PackContext context;
    private final FewIndicators few;

    MethodPage(PackContext context) {
        this.context = context;
        this.few = new FewIndicators(context);
    }

    PackPage page(PackOutline outline, OutlinePage page) {
        List<PackBlock> blocks = TablePages.said(page);
        List<Indicator> indicators = shown(outline);
        if (!indicators.isEmpty())
            blocks.add(
                    new PackBlock.Table(
                            page.shows(Shown.ONE_SHEET)
                                    ? bySource(indicators)
                                    : withDefinitions(indicators)));
        blocks.add(new PackBlock.Heading("How figures are judged"));
        blocks.add(
                new PackBlock.Words(
                        Kind.SMALL,
                        String.join(page.shows(Shown.ONE_SHEET) ? " " : "\n", MethodWords.RULES)));
        blocks.add(new PackBlock.Heading("Small numbers"));
        blocks.add(
                new PackBlock.Words(
                        Kind.SMALL,
                        "In the partnership's own figures a count from 1 to %d, and any figure made from one, is"
                                        .formatted(context.threshold())
                                + " shown as [c]. Published national files have been treated by their"
                                + " publisher."));
        return PackPage.of(
                "Sources and methods",
                context.area().name(),
                TablePages.headline(page, "Sources and methods"),
                blocks,
                PageSource.of(
                        indicators.stream()
                                .map(one -> context.facts(one, Breakdown.TOTAL, page.years()))
                                .toList(),
                        context.asAt()));
    }

    private static PackTable withDefinitions(List<Indicator> indicators) {
        return new PackTable(
                "Indicators and where they come from",
                List.of(
                        Column.words("Indicator", 2.2),
                        Column.words("Definition", 5),
                        Column.words("Source", 2)),
                indicators.stream().map(MethodPage::row).toList());
    }

    private static List<Cell> row(Indicator indicator) {
        String said = MethodWords.brief(indicator);
        return List.of(
                Cell.of(indicator.name()),
                Cell.of(said.isEmpty() ? NONE_GIVEN : said),
                Cell.of(source(indicator)));
    }

    private static String source(Indicator indicator) {
        return indicator.source().isBlank() ? NONE_GIVEN : indicator.source();
    }

    /// Short enough for a sheet that says how figures are judged as well.
    private PackTable bySource(List<Indicator> indicators) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Indicator one : indicators)
            names.computeIfAbsent(source(one), _ -> new ArrayList<>()).add(context.name(one));
        return new PackTable(
                "Where the indicators come from",
                List.of(Column.words("Source", 4), Column.words("Indicators", 5)),
                names.entrySet().stream()
                        .map(one ->
                                List.of(
                                        Cell.of(one.getKey()),
                                        Cell.of(String.join("; ", one.getValue()))))
                        .toList());
    }

    private List<Indicator> shown(PackOutline outline) {
        List<Indicator> all = new ArrayList<>();
        for (OutlinePage page : outline.pages()) {
            switch (page.subject()) {
                case PageSubject.OneIndicator(var code, _) ->
                        context.indicator(code).ifPresent(all::add);
                case PageSubject.Comparison(var codes) when !codes.isEmpty() ->
                        all.addAll(
                                few.on(
                                        page,
                                        codes.stream()
                                                .map(context::indicator)
                                                .flatMap(Optional::stream)
                                                .toList()));
                case PageSubject.SetOfParts(var name) ->
                        all.addAll(PartsPage.indicators(name, context));
                case PageSubject.Comparison _,
                        PageSubject.Summary _,
                        PageSubject.Profile _,
                        PageSubject.AllIndicators _ ->
                        all.addAll(few.on(page, context.indicators()));
                default -> {}
            }
        }
        return all.stream().distinct().toList();
    }
}
