package io.github.placeline.app.pack;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.gap.Summary;
import io.github.placeline.analysis.gap.Tally;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.Section;
import io.github.placeline.app.dashboard.Since;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackSigns;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an area stands on its priorities, in counts and in a row an indicator.
final class SummaryPages {

    private static final List<Summary> COUNTED =
            List.of(
                    Summary.CLOSING_THE_GAP,
                    Summary.AHEAD,
                    Summary.KEEPING_PACE,
                    Summary.FALLING_BEHIND);

    private static final int MOST_TABLES = 2;

    private final PackContext context;
    private final FewIndicators few;

    SummaryPages(PackContext context) {
        this.context = context;
        this.few = new FewIndicators(context);
    }

    PackPage page(OutlinePage page) {
        DashboardFacts facts = context.dashboard();
        List<PackBlock> blocks = new ArrayList<>();
        Since since = facts.since();
        if (since != null) blocks.add(counts(since));
        blocks.addAll(TablePages.said(page));
        if (page.commentary().isBlank() && !suggested().isEmpty())
            blocks.add(new PackBlock.Words(Kind.LEAD, suggested()));
        List<IndicatorFacts> all = new ArrayList<>();
        List<Section> filled =
                facts.sections().stream().filter(one -> !one.tiles().isEmpty()).toList();
        List<Indicator> every = indicators(filled);
        List<Indicator> shown = few.on(page, every);
        if (page.shows(Shown.ONE_SHEET) && !shown.isEmpty()) filled = List.of(only(shown, filled));
        // Many short tables would be mostly headings.
        if (filled.size() > MOST_TABLES)
            blocks.add(new PackBlock.Table(oneTable(filled, facts.country(), since)));
        else
            for (Section section : filled)
                blocks.add(new PackBlock.Table(table(section, facts.country(), since)));
        TablePages.small(few.left(shown, every), blocks);
        for (Section section : filled) {
            for (TileFacts tile : section.tiles())
                all.add(context.facts(tile.indicator(), Breakdown.TOTAL, page.years()));
        }
        if (all.isEmpty())
            blocks.add(
                    new PackBlock.Words(
                            Kind.PLAIN,
                            "There are no figures for " + context.area().name() + " yet."));
        TablePages.star(all, blocks);
        return PackPage.of(
                "Summary",
                context.header(),
                TablePages.headline(page, title(since)),
                blocks,
                PageSource.of(all, context.asAt()));
    }

    private static List<Indicator> indicators(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.tiles().stream())
                .map(TileFacts::indicator)
                .distinct()
                .toList();
    }

    private Section only(List<Indicator> shown, List<Section> sections) {
        return new Section(
                "",
                "Indicators of " + context.area().name(),
                sections.stream()
                        .flatMap(section -> section.tiles().stream())
                        .filter(tile -> shown.contains(tile.indicator()))
                        .toList());
    }

    /// "2 of 11 closing the gap since 2022"
    private String title(@Nullable Since since) {
        if (since == null || since.tally().judged() == 0)
            return context.area().name() + ": where things stand";
        return "%s: %s indicators%s are closing the gap since %d"
                .formatted(
                        context.area().name(),
                        since.tally().closingOfJudged(),
                        ofWhom(),
                        since.baseline().year());
    }

    /// " of East Sussex" where another area's figures stand in for all of the area's own.
    private String ofWhom() {
        Area counted = context.dashboard().header().area();
        return counted.equals(context.area()) ? "" : " of " + counted.name();
    }

    /// The same for the programme as a whole, so that a good recent run cannot hide a bad long one.
    String suggested() {
        DashboardFacts facts = context.dashboard();
        List<String> sentences = new ArrayList<>();
        if (facts.since() != null) sentences.add(sentence(facts.since()));
        if (facts.sinceProgramme() != null) sentences.add(sentence(facts.sinceProgramme()));
        return String.join(" ", sentences);
    }

    private static String sentence(Since since) {
        Tally tally = since.tally();
        if (tally.judged() == 0) return "";
        return "Since %d, of %s indicators that can be judged %s closing the gap, %s ahead, %s keeping pace and %s falling behind."
                .formatted(
                        since.baseline().year(),
                        Figures.count(tally.judged()),
                        are(tally.count(Summary.CLOSING_THE_GAP)),
                        are(tally.count(Summary.AHEAD)),
                        are(tally.count(Summary.KEEPING_PACE)),
                        are(tally.count(Summary.FALLING_BEHIND)));
    }

    private static String are(int count) {
        return Figures.count(count) + (count == 1 ? " is" : " are");
    }

    private static PackBlock counts(Since since) {
        List<PackBlock.Fact> facts = new ArrayList<>();
        for (Summary word : COUNTED)
            facts.add(
                    new PackBlock.Fact(
                            word.words(),
                            Figures.count(since.tally().count(word)),
                            "since " + since.baseline().words()));
        int others = since.tally().count(Summary.NO_DATA) + since.tally().count(Summary.NOT_JUDGED);
        if (others > 0)
            facts.add(
                    new PackBlock.Fact(
                            "No data or not judged", Figures.count(others), "not counted"));
        return new PackBlock.Facts(facts);
    }

    private PackTable oneTable(List<Section> sections, String country, @Nullable Since since) {
        List<Column> columns = new ArrayList<>(columns(country, since));
        columns.add(1, Column.words(context.priorities().isEmpty() ? "Topic" : "Priority", 2.2));
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : sections) {
            for (TileFacts tile : section.tiles()) {
                List<Cell> row = new ArrayList<>(row(tile));
                row.add(1, Cell.of(section.title()));
                rows.add(row);
            }
        }
        return new PackTable("All indicators of " + context.area().name(), columns, rows);
    }

    private List<Column> columns(String country, @Nullable Since since) {
        return List.of(
                Column.words("Indicator", 3),
                Column.words("Period", 1),
                Column.figures(context.area().name()),
                Column.figures(country),
                Column.figures("Gap"),
                Column.words("Beside " + country, 1.2),
                Column.words("Direction", 1.8),
                Column.words(since == null ? "Since" : "Since " + since.baseline().year(), 1.8));
    }

    private PackTable table(Section section, String country, @Nullable Since since) {
        String title =
                section.label().isEmpty()
                        ? section.title()
                        : section.label() + ": " + section.title();
        return new PackTable(
                title, columns(country, since), section.tiles().stream().map(this::row).toList());
    }

    private List<Cell> row(TileFacts tile) {
        IndicatorFacts facts =
                context.facts(tile.indicator(), Breakdown.TOTAL, OutlinePage.USUAL_YEARS);
        FigureRow row = new FigureRow(facts);
        String whose = context.whose(facts);
        return List.of(
                Cell.of(whose.isEmpty() ? tile.title() : tile.title() + " (" + whose + ")"),
                row.period(),
                row.own(),
                row.country(),
                row.gap(),
                row.position(),
                Cell.of(tile.direction().words(), StandingSign.of(tile.direction())),
                Cell.of(tile.summary().words(), PackSigns.of(tile.summary())));
    }
}
