package io.github.placeline.app.pack;

import io.github.placeline.app.meeting.ChangeLine;
import io.github.placeline.app.meeting.ChangesFacts;
import io.github.placeline.app.meeting.ChangesSince;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Pages of words: cover, one's own, notes, changes, sources and methods.
final class WordPages {

    private static final String NONE_GIVEN = "None given";

    private final PackContext context;
    private final FewIndicators few;

    WordPages(PackContext context) {
        this.context = context;
        this.few = new FewIndicators(context);
    }

    PackPage cover(PackOutline outline, OutlinePage page) {
        List<PackBlock> blocks = new ArrayList<>();
        String line = context.header();
        blocks.add(new PackBlock.Words(Kind.LEAD, line));
        blocks.add(
                new PackBlock.Words(Kind.LEAD, "Figures as at " + PageSource.asAt(context.asAt())));
        blocks.addAll(TablePages.said(page));
        return new PackPage(
                PackPage.Layout.COVER,
                "Cover",
                context.area().name(),
                TablePages.headline(page, outline.title()),
                blocks,
                PackWords.licence(context.area())
                        + context.notices().stream()
                                .map(notice -> " " + notice)
                                .reduce("", String::concat));
    }

    PackPage own(OutlinePage page) {
        String title = TablePages.headline(page, "Notes for the board");
        List<PackBlock> blocks =
                page.commentary().isBlank()
                        ? List.of()
                        : List.of(new PackBlock.Words(Kind.PLAIN, page.commentary()));
        return PackPage.of(title, context.area().name(), title, blocks, "");
    }

    PackPage notes(OutlinePage page) {
        List<PackBlock> blocks = TablePages.said(page);
        List<AreaNote> notes =
                context.workspace().notes().all(context.area()).stream()
                        .filter(note -> !note.written().isAfter(context.day()))
                        .toList();
        if (notes.isEmpty())
            blocks.add(new PackBlock.Words(Kind.PLAIN, "Nobody has written a note yet."));
        else
            blocks.add(
                    new PackBlock.Bullets(
                            notes.stream().map(note -> about(note) + NoteWords.of(note)).toList()));
        return PackPage.of(
                "Notes",
                context.area().name(),
                TablePages.headline(page, "What people who know the place say"),
                blocks,
                "Source: notes kept in this workspace. As at "
                        + PageSource.asAt(context.asAt())
                        + ".");
    }

    private String about(AreaNote note) {
        Long indicator = note.indicator();
        return indicator == null
                ? ""
                : context.indicator(indicator).map(one -> context.name(one) + ", ").orElse("");
    }

    PackPage changes(PageSubject.Changes subject, OutlinePage page) {
        String since = PageSource.asAt(subject.since());
        List<PackBlock> blocks = TablePages.said(page);
        boolean backwards = context.asAt().instant().isBefore(subject.since().instant());
        if (backwards)
            blocks.add(
                    new PackBlock.Words(
                            Kind.PLAIN, "The figures of this pack are older than " + since + "."));
        else changes(subject, since, blocks);
        return PackPage.of(
                "What has changed",
                context.area().name(),
                TablePages.headline(page, "What has changed since " + since),
                blocks,
                "Source: the record of imports in this workspace. As at "
                        + PageSource.asAt(context.asAt())
                        + ".");
    }

    private void changes(PageSubject.Changes subject, String since, List<PackBlock> blocks) {
        ChangesFacts facts =
                new ChangesSince(context.workspace())
                        .between(context.area(), subject.since(), context.asAt(), Progress.NONE);
        if (facts.lines().isEmpty())
            blocks.add(new PackBlock.Words(Kind.LEAD, "Nothing has changed since " + since + "."));
        for (ChangeLine.Kind kind : ChangeLine.Kind.values()) {
            List<ChangeLine> lines = facts.of(kind);
            if (!lines.isEmpty()) blocks.add(new PackBlock.Table(table(kind, lines)));
        }
    }

    private PackTable table(ChangeLine.Kind kind, List<ChangeLine> lines) {
        return new PackTable(
                kind.words(),
                List.of(
                        Column.words("About", 2),
                        Column.words("What became of it", 3.4),
                        Column.words("Where it comes from", 2.6)),
                lines.stream()
                        .map(line ->
                                List.of(
                                        Cell.of(line.subject()),
                                        Cell.of(guarded(line)),
                                        Cell.of(line.detail())))
                        .toList());
    }

    /// A figure that may not be shown is not told by way of its change either.
    private String guarded(ChangeLine line) {
        Indicator indicator =
                switch (line.lead()) {
                    case ChangeLine.Lead.ToIndicator(var one) -> one;
                    case ChangeLine.Lead.ToVersions(var one, _) -> one;
                    case ChangeLine.Lead.ToProject _, ChangeLine.Lead.ToArea _ -> null;
                };
        return indicator != null && context.hidesAnyOf(indicator)
                ? "Not listed, to protect small numbers."
                : line.words();
    }

    /// Sources and methods of every indicator that the pack shows.
    PackPage method(PackOutline outline, OutlinePage page) {
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
                indicators.stream().map(WordPages::row).toList());
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
