package io.github.placeline.app.pack;

import io.github.placeline.app.meeting.ChangeLine;
import io.github.placeline.app.meeting.ChangesFacts;
import io.github.placeline.app.meeting.ChangesForOthers;
import io.github.placeline.app.meeting.ChangesSince;
import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackBlock.Words.Kind;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import io.github.placeline.export.pack.PackTable.Cell;
import io.github.placeline.export.pack.PackTable.Column;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Progress;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;

/// Pages of words: cover, one's own, notes, changes.
final class WordPages {

    private final PackContext context;

    WordPages(PackContext context) {
        this.context = context;
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
                // The licence and what else is to be known stand below every page.
                "");
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
                new ChangesForOthers(context.workspace())
                        .of(
                                new ChangesSince(context.workspace())
                                        .between(
                                                context.area(),
                                                subject.since(),
                                                context.asAt(),
                                                Progress.NONE));
        if (facts.lines().isEmpty())
            blocks.add(new PackBlock.Words(Kind.LEAD, "Nothing has changed since " + since + "."));
        for (ChangeLine.Kind kind : ChangeLine.Kind.values()) {
            List<ChangeLine> lines = facts.of(kind);
            if (!lines.isEmpty()) blocks.add(new PackBlock.Table(table(kind, lines)));
        }
    }

    private static PackTable table(ChangeLine.Kind kind, List<ChangeLine> lines) {
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
                                        Cell.of(line.words()),
                                        Cell.of(line.detail())))
                        .toList());
    }
}
