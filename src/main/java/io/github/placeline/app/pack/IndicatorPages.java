package io.github.placeline.app.pack;

import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.KeyFigure;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.LongitudinalChart;
import io.github.placeline.chart.Pin;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.Style;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PaperRoom;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pages about one indicator over the years.
final class IndicatorPages {

    private static final double TALLEST = 440;
    private static final double LEAST = 250;
    private static final int FACTS_SHOWN = 4;

    private final PackContext context;

    IndicatorPages(PackContext context) {
        this.context = context;
    }

    PackPage page(PageSubject.OneIndicator subject, OutlinePage page) {
        Optional<Indicator> found = context.indicator(subject.code());
        if (found.isEmpty()) return gone(subject, page);
        Indicator indicator = found.get();
        IndicatorFacts facts = context.facts(indicator, subject.breakdown(), page.years());
        String name = context.name(indicator);
        String title = page.headline().isBlank() ? title(name, facts) : page.headline();
        String above = context(indicator, facts);
        String source = PageSource.of(facts, context.asAt());
        return PackPage.of(
                name + part(facts.question().breakdown()),
                above,
                title,
                withChart(blocks(facts, page), facts, page, above, title, source),
                source);
    }

    /// The page with its chart, as tall as the words leave it, before what is said of it.
    private List<PackBlock> withChart(
            List<PackBlock> words,
            IndicatorFacts facts,
            OutlinePage page,
            String above,
            String title,
            String source) {
        if (facts.rows().isEmpty()) return words;
        double left = PaperRoom.beside(above, title, words, source);
        int said = place(words);
        // Notes and methods may go on on the next sheet, the chart and what is said of it not.
        if (left < LEAST) left = PaperRoom.beside(above, title, words.subList(0, said + 1), source);
        ChartContent content = content(facts.chart(), page);
        Drawing drawing =
                LongitudinalChart.draw(
                        content,
                        new Size(PaperRoom.WIDTH, Math.clamp(left, LEAST, TALLEST)),
                        Style.SCREEN);
        List<PackBlock> blocks = new ArrayList<>(words);
        blocks.add(said, new PackBlock.Chart(drawing, series(facts, page).lines(content)));
        return blocks;
    }

    private static int place(List<PackBlock> words) {
        for (int at = 0; at < words.size(); at++)
            if (words.get(at) instanceof PackBlock.Words) return at;
        return words.size();
    }

    private static SeriesFigures series(IndicatorFacts facts, OutlinePage page) {
        return new SeriesFigures(facts, page.shows(Shown.REGION), page.shows(Shown.NEIGHBOURS));
    }

    private PackPage gone(PageSubject.OneIndicator subject, OutlinePage page) {
        String title = page.headline().isBlank() ? "Indicator " + subject.code() : page.headline();
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(
                new PackBlock.Words(
                        Kind.LEAD,
                        "The indicator "
                                + subject.code()
                                + " is no longer in this workspace, so there are no figures."));
        if (!page.commentary().isBlank())
            blocks.add(new PackBlock.Words(Kind.COMMENTARY, page.commentary()));
        return PackPage.of(subject.code(), context.area().name(), title, blocks, "");
    }

    private String context(Indicator indicator, IndicatorFacts facts) {
        String heading = context.heading(indicator);
        String whose = context.whose(facts);
        return context.area().name()
                + (whose.isEmpty() ? "" : " \u00b7 " + whose)
                + (heading.isEmpty() ? "" : " \u00b7 " + heading)
                + " \u00b7 "
                + indicator.name()
                + part(facts.question().breakdown());
    }

    private static String part(Breakdown breakdown) {
        return breakdown.isTotal() ? "" : ", " + breakdown.text();
    }

    /// "Persistent absence: in 2024/25, Blackpool was at 22.0%, 3.9 pp above England (18.1%)".
    private static String title(String name, IndicatorFacts facts) {
        String sentence = facts.headline().sentences().getFirst();
        String start = sentence.startsWith("In ") ? "in " + sentence.substring(3) : sentence;
        String whole = name + ": " + start;
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /// What the figures say after the title; where they say no more, the title's sentence.
    static String suggested(IndicatorFacts facts) {
        List<String> sentences = facts.headline().sentences();
        return sentences.size() == 1
                ? sentences.getFirst()
                : String.join(" ", sentences.subList(1, sentences.size()));
    }

    private List<PackBlock> blocks(IndicatorFacts facts, OutlinePage page) {
        List<PackBlock> blocks = new ArrayList<>();
        blocks.add(new PackBlock.Chips(VerdictChips.of(facts)));
        List<PackBlock.Fact> figures = page.shows(Shown.FIGURES) ? keyFigures(facts) : List.of();
        if (!figures.isEmpty()) blocks.add(new PackBlock.Facts(figures));
        blocks.add(
                page.commentary().isBlank()
                        ? new PackBlock.Words(Kind.LEAD, suggested(facts))
                        : new PackBlock.Words(Kind.COMMENTARY, page.commentary()));
        SeriesFigures series = series(facts, page);
        if (page.shows(Shown.NOTES)) notes(facts, blocks);
        if (page.shows(Shown.METHOD)) method(facts.question().indicator(), blocks);
        if (page.shows(Shown.TABLE) && !facts.rows().isEmpty()) {
            blocks.add(new PackBlock.Table(series.table()));
            if (!series.marks().isEmpty())
                blocks.add(new PackBlock.Words(Kind.SMALL, "Marks: " + series.marks() + "."));
        }
        return blocks;
    }

    private List<PackBlock.Fact> keyFigures(IndicatorFacts facts) {
        return facts.keyFigures().stream()
                .filter(figure -> figure.kind() != KeyFigure.Kind.BESIDE)
                // A stand-in is never ranked.
                .filter(figure ->
                        figure.kind() != KeyFigure.Kind.RANK || context.whose(facts).isEmpty())
                .limit(FACTS_SHOWN)
                .map(figure ->
                        new PackBlock.Fact(figure.heading(), figure.figure(), figure.words()))
                .toList();
    }

    private static ChartContent content(ChartContent all, OutlinePage page) {
        return new ChartContent(
                all.title(),
                all.axisTitle(),
                all.area(),
                all.second(),
                all.england(),
                page.shows(Shown.REGION) ? all.region() : null,
                page.shows(Shown.NEIGHBOURS) ? all.neighbours() : List.of(),
                all.confidence(),
                List.of(),
                all.breaks(),
                all.periodNotes(),
                all.spans(),
                all.target(),
                all.window(),
                all.wording(),
                // Every page says at its foot that figures are invented.
                List.of(),
                all.pins().stream()
                        .filter(pin -> pin.kind() != Pin.Kind.NOTE || page.shows(Shown.NOTES))
                        .toList());
    }

    private void notes(IndicatorFacts facts, List<PackBlock> blocks) {
        List<String> notes =
                context
                        .workspace()
                        .notes()
                        .of(context.area(), facts.question().indicator())
                        .stream()
                        .filter(note -> !note.written().isAfter(context.day()))
                        .map(NoteWords::of)
                        .toList();
        if (notes.isEmpty()) return;
        blocks.add(new PackBlock.Heading("What people who know the place say"));
        blocks.add(new PackBlock.Bullets(notes));
    }

    private static void method(Indicator indicator, List<PackBlock> blocks) {
        String said = MethodWords.of(indicator);
        if (said.isEmpty()) return;
        blocks.add(new PackBlock.Heading("Definition and method"));
        blocks.add(new PackBlock.Words(Kind.SMALL, said));
    }
}
