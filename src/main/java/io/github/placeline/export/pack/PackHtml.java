package io.github.placeline.export.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Writes a pack as one HTML file that needs nothing beside it: a page of the pack is a section
/// with its own heading, charts are SVG with real text. The PDF is made from the same markup.
public final class PackHtml {

    /// Where the page is read.
    enum Medium {
        /// A browser, at any width.
        SCREEN,
        /// Sheets of paper, as the PDF has them.
        PAPER
    }

    private final Pack pack;
    private final Medium medium;
    private final Html html;
    private final HtmlBlocks blocks;

    private PackHtml(Pack pack, Medium medium, UnaryOperator<String> wording) {
        this.pack = pack;
        this.medium = medium;
        this.html = new Html(wording);
        this.blocks = new HtmlBlocks(html, medium);
    }

    /// The document for a browser, in UTF-8.
    public static String of(Pack pack) {
        return new PackHtml(pack, Medium.SCREEN, UnaryOperator.identity()).document();
    }

    /// The document that is laid out on paper. Its charts are empty elements that name a drawing by
    /// its place in [Paper#drawings()].
    static Paper paper(Pack pack, UnaryOperator<String> wording) {
        PackHtml writer = new PackHtml(pack, Medium.PAPER, wording);
        String document = writer.document();
        return new Paper(document, new ArrayList<>(writer.blocks.drawings()));
    }

    /// @param drawings in the order of their elements
    record Paper(String document, List<io.github.placeline.chart.Drawing> drawings) {}

    private String document() {
        html.raw(
                "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en-GB\">\n<head>\n");
        html.raw("<meta charset=\"UTF-8\"/>\n").element("title", pack.title()).raw("\n");
        html.raw("<meta name=\"description\" content=\"")
                .text(pack.title() + ". Figures as at " + pack.asAt() + ".")
                .raw("\"/>\n<meta name=\"subject\" content=\"")
                .text(pack.area())
                .raw("\"/>\n");
        if (medium == Medium.SCREEN)
            html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
        html.raw("<style>\n").raw(PackStyle.sheet(medium, pack)).raw("</style>\n");
        if (medium == Medium.PAPER) bookmarks();
        html.raw("</head>\n<body>\n");
        if (medium == Medium.SCREEN) {
            contents();
            html.raw("<main>\n");
        }
        for (int page = 0; page < pack.pages().size(); page++) section(page);
        if (medium == Medium.SCREEN) html.raw("</main>\n");
        html.raw("</body>\n</html>\n");
        return html.toString();
    }

    private void bookmarks() {
        html.raw("<bookmarks>\n");
        for (int page = 0; page < pack.pages().size(); page++) {
            html.raw("<bookmark href=\"#page-" + (page + 1) + "\" name=\"")
                    .text(pack.pages().get(page).name())
                    .raw("\"/>\n");
        }
        html.raw("</bookmarks>\n");
    }

    private void contents() {
        if (pack.pages().size() < 2) return;
        html.raw("<nav aria-label=\"Pages\"><ol>\n");
        for (int page = 0; page < pack.pages().size(); page++) {
            html.raw("<li><a href=\"#page-" + (page + 1) + "\">")
                    .text(pack.pages().get(page).name())
                    .raw("</a></li>\n");
        }
        html.raw("</ol></nav>\n");
    }

    private void section(int index) {
        PackPage page = pack.pages().get(index);
        boolean cover = page.layout() == PackPage.Layout.COVER;
        html.raw("<section id=\"page-" + (index + 1) + "\"" + (cover ? " class=\"cover\"" : ""))
                .raw(">\n");
        if (!page.context().isEmpty()) html.element("p", "context", page.context()).raw("\n");
        // The first heading of a document is its title, whether there is a cover or not.
        html.element(index == 0 ? "h1" : "h2", page.title()).raw("\n");
        page.blocks().forEach(blocks::write);
        if (!page.source().isEmpty()) html.element("p", "source", page.source()).raw("\n");
        if (medium == Medium.SCREEN) html.element("p", "foot", pack.footer()).raw("\n");
        html.raw("</section>\n");
    }
}
