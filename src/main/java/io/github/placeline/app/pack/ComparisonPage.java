package io.github.placeline.app.pack;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The area beside England, its region and its neighbours on several indicators.
final class ComparisonPage {

    private final PackContext context;
    private final FewIndicators few;
    private final TablePages tables;

    ComparisonPage(PackContext context) {
        this.context = context;
        this.few = new FewIndicators(context);
        this.tables = new TablePages(context);
    }

    /// Every indicator with all that it is compared with.
    PackPage page(PageSubject.Comparison subject, OutlinePage page) {
        List<String> missing = new ArrayList<>();
        List<Indicator> chosen = new ArrayList<>();
        for (String code : subject.codes()) {
            Optional<Indicator> found = context.indicator(code);
            found.ifPresentOrElse(chosen::add, () -> missing.add(code));
        }
        List<Indicator> wanted = subject.codes().isEmpty() ? context.indicators() : chosen;
        List<Indicator> indicators = few.on(page, wanted);
        List<IndicatorFacts> all = tables.facts(indicators, page);
        String country = TablePages.country(all);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Indicator", 3.2));
        columns.add(Column.words("Period", 1));
        columns.add(Column.figures(context.area().name()));
        columns.add(Column.figures(country));
        columns.add(Column.figures("Gap"));
        boolean region = page.shows(Shown.REGION);
        if (region) columns.add(Column.figures(region(all)));
        columns.add(new Column("Neighbours (n)", true, 1.25));
        columns.add(Column.words("Rank", 1.2));
        columns.add(Column.words("Quarter", 1.3));
        columns.add(Column.words("Beside " + country, 1.2));
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorFacts facts : all) {
            FigureRow row = new FigureRow(facts);
            List<Cell> cells =
                    new ArrayList<>(
                            List.of(
                                    tables.name(facts),
                                    row.period(),
                                    row.own(),
                                    row.country(),
                                    row.gap()));
            if (region) cells.add(row.region());
            cells.addAll(
                    List.of(
                            row.neighbours(),
                            tables.rank(facts, row),
                            quarter(facts, row),
                            row.position()));
            rows.add(cells);
        }
        List<PackBlock> blocks = TablePages.said(page);
        missing.forEach(code ->
                blocks.add(
                        new PackBlock.Words(
                                Kind.PLAIN,
                                "The indicator " + code + " is no longer in this workspace.")));
        blocks.add(
                new PackBlock.Table(
                        new PackTable(
                                context.area().name() + " beside others, latest figures",
                                columns,
                                rows)));
        TablePages.small(few.left(indicators, wanted), blocks);
        TablePages.star(all, blocks);
        return PackPage.of(
                "Comparison",
                context.area().name(),
                TablePages.headline(page, context.area().name() + " beside others"),
                blocks,
                PageSource.of(all, context.asAt()));
    }

    private Cell quarter(IndicatorFacts facts, FigureRow row) {
        return context.whose(facts).isEmpty() ? row.quarter() : Cell.of("");
    }

    private static String region(List<IndicatorFacts> all) {
        return all.stream()
                .map(IndicatorFacts::region)
                .filter(java.util.Objects::nonNull)
                .map(series -> series.area().name())
                .findFirst()
                .orElse("Region");
    }
}
