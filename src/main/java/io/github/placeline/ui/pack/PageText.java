package io.github.placeline.ui.pack;

import io.github.placeline.export.pack.PackBlock;
import io.github.placeline.export.pack.PackPage;
import io.github.placeline.export.pack.PackTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that stands on a page as one text, for a reader who hears the preview.
public final class PageText {

    private PageText() {}

    public static String of(PackPage page) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(page.context(), page.title()),
                                page.blocks().stream().map(PageText::of)),
                        Stream.of(page.source()))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.endsWith(".") ? text : text + ".")
                .collect(Collectors.joining("\n"));
    }

    private static String of(PackBlock block) {
        return switch (block) {
            case PackBlock.Heading(var text) -> text;
            case PackBlock.Words words -> String.join(" ", words.paragraphs());
            case PackBlock.Chips(var chips) ->
                    chips.stream().map(PackBlock.Chip::words).collect(Collectors.joining(", "));
            case PackBlock.Facts(var facts) ->
                    facts.stream()
                            .map(fact ->
                                    fact.heading() + ": " + fact.figure() + ". " + fact.words())
                            .collect(Collectors.joining(" "));
            case PackBlock.Chart(var drawing, _) ->
                    "Chart: " + drawing.title() + ". " + drawing.description();
            case PackBlock.Table(var table) -> of(table);
            case PackBlock.Bullets(var items) -> String.join(" ", items);
        };
    }

    private static String of(PackTable table) {
        List<PackTable.Column> columns = table.columns();
        return "Table: "
                + table.caption()
                + ". "
                + table.rows().stream()
                        .map(row ->
                                Stream.iterate(0, at -> at < row.size(), at -> at + 1)
                                        .filter(at -> !row.get(at).text().isEmpty())
                                        .map(at ->
                                                at == 0
                                                        ? row.get(at).text()
                                                        : columns.get(at).title()
                                                                + " "
                                                                + row.get(at).text())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "));
    }
}
