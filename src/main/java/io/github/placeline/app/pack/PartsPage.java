package io.github.placeline.app.pack;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A set of parts on one page: a row a part, those included that wait for an indicator.
final class PartsPage {

    private final PackContext context;
    private final TablePages tables;

    PartsPage(PackContext context) {
        this.context = context;
        this.tables = new TablePages(context);
    }

    private static Optional<BenchmarkSet> set(String name, PackContext context) {
        return context.workspace().benchmarkSets().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    /// The indicators that the parts of a set have.
    static List<Indicator> indicators(String name, PackContext context) {
        return set(name, context).stream()
                .flatMap(set -> set.parts().stream())
                .flatMap(part -> indicator(part, context).stream())
                .toList();
    }

    private static Optional<Indicator> indicator(BenchmarkSet.Part part, PackContext context) {
        return Optional.ofNullable(part.indicator()).flatMap(context::indicator);
    }

    PackPage page(PageSubject.SetOfParts subject, OutlinePage page) {
        List<PackBlock> blocks = TablePages.said(page);
        List<IndicatorFacts> all =
                indicators(subject.name(), context).stream()
                        .map(one -> context.facts(one, Breakdown.TOTAL, page.years()))
                        .toList();
        set(subject.name(), context)
                .ifPresentOrElse(
                        set -> blocks.add(new PackBlock.Table(table(set, page, all))),
                        () ->
                                blocks.add(
                                        new PackBlock.Words(
                                                Kind.PLAIN,
                                                "The set “%s” is no longer in this workspace."
                                                        .formatted(subject.name()))));
        TablePages.star(all, blocks);
        return PackPage.of(
                subject.name(),
                context.area().name(),
                TablePages.headline(page, subject.name()),
                blocks,
                PageSource.of(all, context.asAt()));
    }

    private PackTable table(BenchmarkSet set, OutlinePage page, List<IndicatorFacts> all) {
        String country = TablePages.country(all);
        List<Column> columns =
                List.of(
                        Column.words("Part", 2.2),
                        Column.words("Indicator", 2.4),
                        Column.words("Period", 1),
                        Column.figures(context.area().name()),
                        Column.figures(country),
                        Column.figures("Gap"),
                        Column.words("Beside " + country, 1.2),
                        Column.words("Direction", 1.6));
        List<List<Cell>> rows = new ArrayList<>();
        for (int at = 0; at < set.parts().size(); at++) {
            BenchmarkSet.Part part = set.parts().get(at);
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(at + 1 + ". " + part.title()));
            indicator(part, context)
                    .ifPresentOrElse(
                            indicator -> row.addAll(cells(indicator, page)),
                            () -> row.add(Cell.of("None chosen yet")));
            while (row.size() < columns.size()) row.add(Cell.of(""));
            rows.add(row);
        }
        return new PackTable(set.name() + ", latest figures", columns, rows);
    }

    private List<Cell> cells(Indicator indicator, OutlinePage page) {
        IndicatorFacts facts = context.facts(indicator, Breakdown.TOTAL, page.years());
        FigureRow row = new FigureRow(facts);
        return List.of(
                tables.name(facts),
                row.period(),
                row.own(),
                row.country(),
                row.gap(),
                row.position(),
                row.direction());
    }
}
