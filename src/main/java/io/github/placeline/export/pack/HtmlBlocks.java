package io.github.placeline.export.pack;

import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Palette;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.SvgPainter;
import java.util.ArrayList;
import java.util.List;

/// The blocks of a page as markup.
final class HtmlBlocks {

    /// Rows that are kept on one sheet.
    private static final int ON_ONE_SHEET = 12;

    /// What is this short is not parted: "2024/25", "Closing the gap", "+275.8 per 100".
    private static final int ON_ONE_LINE = 15;

    private final Html html;
    private final PackHtml.Medium medium;
    private final List<Drawing> drawings = new ArrayList<>();

    HtmlBlocks(Html html, PackHtml.Medium medium) {
        this.html = html;
        this.medium = medium;
    }

    /// Those that stand in the document as empty elements.
    List<Drawing> drawings() {
        return drawings;
    }

    void write(PackBlock block) {
        switch (block) {
            case PackBlock.Heading(var text) -> html.element("h3", text).raw("\n");
            case PackBlock.Words words -> words(words);
            case PackBlock.Chips(var chips) -> chips(chips);
            case PackBlock.Facts(var facts) -> facts(facts);
            case PackBlock.Chart(var drawing, _) -> {
                html.raw(
                        medium == PackHtml.Medium.SCREEN
                                ? "<div class=\"chart\" tabindex=\"0\">"
                                : "<div class=\"chart\">");
                drawing(drawing);
                html.raw("</div>\n");
            }
            case PackBlock.Table(var table) -> table(table);
            case PackBlock.Bullets(var items) -> {
                html.raw("<ul class=\"points\">\n");
                for (String item : items) html.element("li", item).raw("\n");
                html.raw("</ul>\n");
            }
        }
    }

    private void words(PackBlock.Words words) {
        switch (words.kind()) {
            case LEAD -> paragraphs("lead", words);
            case PLAIN -> paragraphs("plain", words);
            case SMALL, SPOKEN -> paragraphs("small", words);
            case COMMENTARY -> {
                html.raw("<div class=\"commentary\">\n");
                paragraphs("plain", words);
                html.raw("</div>\n");
            }
        }
    }

    private void paragraphs(String style, PackBlock.Words words) {
        for (String paragraph : words.paragraphs()) html.element("p", style, paragraph).raw("\n");
    }

    private void chips(List<PackBlock.Chip> chips) {
        if (chips.isEmpty()) return;
        html.raw("<p class=\"chips\">");
        for (PackBlock.Chip chip : chips)
            html.raw("<span class=\"chip" + style(chip.sign()) + "\">")
                    .text(chip.words())
                    .raw("</span> ");
        html.raw("</p>\n");
    }

    private static String style(@org.jspecify.annotations.Nullable StandingSign sign) {
        return sign == null ? "" : " " + SignStyle.name(sign);
    }

    /// A table without headings would be read cell by cell, so each fact is a list item.
    private void facts(List<PackBlock.Fact> facts) {
        if (facts.isEmpty()) return;
        html.raw("<ul class=\"facts\">\n");
        // A little less than all, since widths are rounded.
        double share = 99.6 / facts.size();
        for (PackBlock.Fact fact : facts) {
            html.raw("<li style=\"width:%.2f%%\"><span class=\"what\">".formatted(share))
                    .text(fact.heading())
                    .raw("</span><span class=\"figure\">")
                    .text(fact.figure())
                    .raw("</span><span class=\"more\">")
                    .text(fact.words())
                    .raw("</span></li>\n");
        }
        html.raw("</ul>\n");
    }

    private void drawing(Drawing drawing) {
        if (medium == PackHtml.Medium.SCREEN) {
            html.raw(SvgPainter.element(drawing, Palette.PRINT));
            return;
        }
        // The maker of the PDF takes the text alternative from `alt`.
        html.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" data-drawing=\"")
                .raw(drawings.size() + "\" style=\"width:" + drawing.size().width() + "px;height:")
                .raw(drawing.size().height() + "px\" alt=\"")
                .text(drawing.title() + ". " + drawing.description())
                .raw("\"></svg>");
        drawings.add(drawing);
    }

    private void table(PackTable table) {
        // A table of headings alone says nothing.
        if (table.rows().isEmpty()) return;
        double all = table.columns().stream().mapToDouble(PackTable.Column::share).sum();
        boolean brief = table.rows().size() <= ON_ONE_SHEET;
        // On a narrow screen a wide table is moved sideways, by keys as well.
        if (medium == PackHtml.Medium.SCREEN)
            html.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                    .text(table.caption())
                    .raw("\">\n");
        html.raw(brief ? "<table class=\"brief\">\n" : "<table>\n")
                .element("caption", table.caption())
                .raw("\n<thead><tr>");
        for (PackTable.Column column : table.columns())
            html.raw("<th scope=\"col\"" + (column.numbers() ? " class=\"number\"" : ""))
                    .raw(" style=\"width:%.1f%%\">".formatted(100 * column.share() / all))
                    .text(column.title())
                    .raw("</th>");
        html.raw("</tr></thead>\n<tbody>\n");
        for (List<PackTable.Cell> row : table.rows()) {
            html.raw("<tr><th scope=\"row\">").text(row.getFirst().text()).raw("</th>");
            for (int at = 1; at < row.size(); at++) cell(row.get(at), table.columns().get(at));
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        if (medium == PackHtml.Medium.SCREEN) html.raw("</div>\n");
    }

    private void cell(PackTable.Cell cell, PackTable.Column column) {
        String style =
                (column.numbers() ? "number" : "words")
                        + (cell.text().length() <= ON_ONE_LINE ? " short" : "");
        html.raw("<td class=\"" + style + "\">");
        if (cell.picture() != null) drawing(cell.picture());
        if (cell.sign() == null) html.text(cell.text());
        else
            html.raw("<span class=\"verdict" + style(cell.sign()) + "\">")
                    .text(cell.text())
                    .raw("</span>");
        html.raw("</td>");
    }
}
