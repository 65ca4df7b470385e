package io.github.placeline.app.pack;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.model.pack.OutlinePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages that set several indicators below each other.
final class TablePages {

    static final String NOT_TESTED =
            "* Not tested: no interval is published, so the word rests on the figures as displayed.";

    private static final int MOST_TABLES = 6;

    /// More rows with the years of each would not be one page.
    private static final int ROWS_WITH_YEARS = 9;

    private final PackContext context;
    private final FewIndicators few;

    TablePages(PackContext context) {
        this.context = context;
        this.few = new FewIndicators(context);
    }

    /// Every indicator, a table a priority.
    PackPage allIndicators(OutlinePage page) {
        List<PackBlock> blocks = said(page);
        List<IndicatorFacts> all = new ArrayList<>();
        Map<String, List<Indicator>> groups = groups();
        groups.forEach((title, indicators) -> {
            List<IndicatorFacts> facts = facts(indicators, page);
            if (!facts.isEmpty() && groups.size() <= MOST_TABLES)
                blocks.add(new PackBlock.Table(table(title, facts, false)));
            all.addAll(facts);
        });
        // Many short tables would be mostly headings.
        if (groups.size() > MOST_TABLES)
            blocks.add(new PackBlock.Table(table("Latest figures", all, false)));
        if (all.isEmpty()) blocks.add(nothing());
        star(all, blocks);
        return PackPage.of(
                "All indicators",
                context.area().name(),
                headline(page, "All indicators of " + context.area().name()),
                blocks,
                PageSource.of(all, context.asAt()));
    }

    /// The area on one page.
    PackPage profile(OutlinePage page) {
        List<Indicator> indicators = few.on(page, context.indicators());
        List<IndicatorFacts> all = facts(indicators, page);
        List<PackBlock> blocks = said(page);
        if (all.isEmpty()) blocks.add(nothing());
        else
            blocks.add(
                    new PackBlock.Table(
                            table(context.area().name() + ", latest figures", all, true)));
        small(few.left(indicators, context.indicators()), blocks);
        star(all, blocks);
        return PackPage.of(
                "Area profile",
                context.header(),
                headline(page, context.area().name() + " at a glance"),
                blocks,
                PageSource.of(all, context.asAt()));
    }

    private PackTable table(String caption, List<IndicatorFacts> all, boolean courses) {
        String country = country(all);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Indicator", 3));
        if (courses) columns.add(Column.words("Ten years", 1.7));
        columns.add(Column.words("Period", 1));
        columns.add(Column.figures(context.area().name()));
        columns.add(Column.figures(country));
        columns.add(Column.figures("Gap"));
        columns.add(Column.words("Beside " + country, 1.2));
        columns.add(Column.words("Direction", 1.6));
        columns.add(Column.words("Rank", 1.4));
        List<List<Cell>> rows = new ArrayList<>();
        for (IndicatorFacts facts : all) {
            FigureRow row = new FigureRow(facts);
            List<Cell> cells = new ArrayList<>();
            cells.add(name(facts));
            if (courses) cells.add(row.course(facts.chart(), all.size() > ROWS_WITH_YEARS));
            cells.addAll(
                    List.of(
                            row.period(),
                            row.own(),
                            row.country(),
                            row.gap(),
                            row.position(),
                            row.direction(),
                            rank(facts, row)));
            rows.add(cells);
        }
        return new PackTable(caption, columns, rows);
    }

    Cell name(IndicatorFacts facts) {
        String whose = context.whose(facts);
        String name = context.name(facts.question().indicator());
        return Cell.of(whose.isEmpty() ? name : name + " (" + whose + ")");
    }

    /// A stand-in is never ranked.
    Cell rank(IndicatorFacts facts, FigureRow row) {
        return context.whose(facts).isEmpty() ? row.rank() : Cell.of("");
    }

    List<IndicatorFacts> facts(List<Indicator> indicators, OutlinePage page) {
        return indicators.stream()
                .map(one -> context.facts(one, Breakdown.TOTAL, page.years()))
                .toList();
    }

    /// The area's indicators under its priorities, or under their topics.
    private Map<String, List<Indicator>> groups() {
        Map<String, List<Indicator>> groups = new LinkedHashMap<>();
        for (Priority priority : context.priorities()) {
            groups.put(
                    "Priority " + priority.position() + ": " + priority.title(),
                    priority.indicators().stream()
                            .map(context::indicator)
                            .flatMap(Optional::stream)
                            .toList());
        }
        if (!groups.isEmpty()) return groups;
        for (Indicator indicator : context.indicators())
            groups.computeIfAbsent(context.heading(indicator), _ -> new ArrayList<>())
                    .add(indicator);
        return groups;
    }

    static String country(List<IndicatorFacts> all) {
        return all.isEmpty() ? "England" : all.getFirst().countryName();
    }

    static void star(List<IndicatorFacts> all, List<PackBlock> blocks) {
        if (all.stream().anyMatch(facts -> new FigureRow(facts).isUntested()))
            small(NOT_TESTED, blocks);
    }

    static void small(String words, List<PackBlock> blocks) {
        if (!words.isEmpty()) blocks.add(new PackBlock.Words(Kind.SMALL, words));
    }

    private PackBlock nothing() {
        return new PackBlock.Words(
                Kind.PLAIN, "There are no figures for " + context.area().name() + " yet.");
    }

    static List<PackBlock> said(OutlinePage page) {
        List<PackBlock> blocks = new ArrayList<>();
        if (!page.commentary().isBlank())
            blocks.add(new PackBlock.Words(Kind.COMMENTARY, page.commentary()));
        return blocks;
    }

    static String headline(OutlinePage page, String usual) {
        return page.headline().isBlank() ? usual : page.headline();
    }
}
