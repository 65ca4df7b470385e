package io.github.placeline.export.pack;

/// The style sheets of a pack: one look on screens and on A4 paper, from the colours of the light
/// theme.
final class PackStyle {

    private static final String SHARED =
            """
            body { font-family: Roboto, 'Segoe UI', Arial, sans-serif; font-size: 15px; line-height: 1.4;
                   color: #17212B; background: #FFFFFF; margin: 0; }
            h1, h2 { font-size: 26px; line-height: 1.2; font-weight: 700; margin: 0 0 8px 0; }
            h3 { font-size: 16px; line-height: 1.25; font-weight: 700; margin: 14px 0 4px 0; }
            p { margin: 0 0 6px 0; }
            .context { color: #43505D; font-size: 14px; margin: 0 0 3px 0; }
            .lead { font-size: 17px; line-height: 1.35; font-weight: 500; }
            .small { font-size: 12.5px; color: #43505D; }
            .source { color: #43505D; font-size: 12.5px; border-top: 1px solid #D0D8E0; padding-top: 6px; margin: 10px 0 0 0; }
            .commentary { border-left: 6px solid #0A2F5A; padding: 2px 0 1px 13px; margin: 8px 0; }
            .chips { margin: 0 0 8px 0; }
            .chip { display: inline-block; font-weight: 700; font-size: 14px; margin: 0 18px 2px 0; }
            .verdict { display: inline-block; font-weight: 500; }
            .facts { list-style: none; margin: 4px 0 8px 0; padding: 8px 0 6px 0; border-top: 1px solid #D0D8E0;
                     border-bottom: 1px solid #D0D8E0; }
            .facts li { margin: 0; padding: 0; }
            .what { display: block; color: #43505D; font-size: 13px; }
            .figure { display: block; font-size: 18px; font-weight: 700; line-height: 1.3; }
            .more { display: block; color: #43505D; font-size: 12.5px; line-height: 1.3; }
            table { border-collapse: collapse; margin: 8px 0 6px 0; font-size: 13px; line-height: 1.3; width: 100%; }
            caption { text-align: left; font-weight: 700; font-size: 14px; padding: 3px 0; }
            th, td { border-bottom: 1px solid #D0D8E0; padding: 3px 8px; text-align: left; vertical-align: top;
                     font-weight: 400; }
            th:first-child { padding-left: 0; }
            thead th { border-bottom: 1.5px solid #6B7884; font-weight: 700; vertical-align: bottom; }
            .number { text-align: right; } .short { white-space: nowrap; }
            .points { margin: 4px 0; padding: 0 0 0 20px; }
            .points li { margin: 0 0 5px 0; }
            .cover h1 { font-size: 42px; line-height: 1.15; margin-bottom: 16px; }
            .cover .context { font-size: 17px; color: #0A2F5A; font-weight: 700; }
            .cover .lead { font-size: 19px; font-weight: 400; }
            """;

    private static final String SCREEN =
            """
            body { background: #F4F6F8; }
            nav, main { max-width: 1080px; margin: 0 auto; padding: 16px; box-sizing: border-box; }
            nav ol { columns: 3 16em; margin: 0; } nav a { color: #0B57A4; }
            a:focus, .wide:focus, .chart:focus { outline: 3px solid #0B57A4; outline-offset: 2px; }
            section { background: #FFFFFF; border: 1px solid #D0D8E0; border-radius: 8px; padding: 28px 32px;
                      margin: 0 0 20px 0; }
            .wide { overflow-x: auto; }
            .chart svg { width: 100%; height: auto; display: block; overflow: visible; }
            .facts { display: flex; gap: 24px; flex-wrap: wrap; }
            .facts li { flex: 1 1 170px; }
            .foot { color: #43505D; font-size: 12.5px; margin: 4px 0 0 0; }
            .cover { border-top: 10px solid #0A2F5A; padding-top: 72px; padding-bottom: 72px; }
            @media (max-width: 480px) { .cover h1 { font-size: 30px; }
                                        nav, main { padding: 8px; } section { padding: 20px 16px; overflow-wrap: break-word; }
                                        .wide th:first-child { min-width: 8em; }
                                        .chart { overflow-x: auto; padding-left: 10px; } .chart svg { min-width: 640px; } }
            @media print { body { background: #FFFFFF; } nav { display: none; }
                           section { border: 0; padding: 0; break-after: page; } }
            """;

    private static final String PAPER =
            """
            @page { size: 297mm 210mm; margin: 13mm 15mm 17mm 15mm;
                    @bottom-left { content: "FOOTER"; font-family: Roboto; font-size: 11px; line-height: 1.3; color: #43505D;
                                   width: 86%; vertical-align: top; padding-top: 4px; }
                    @bottom-right { content: "Page " counter(page) " of " counter(pages); width: 14%; text-align: right;
                                    font-family: Roboto; font-size: 11px; color: #43505D; vertical-align: top;
                                    padding-top: 4px; } }
            body { font-family: Roboto; }
            section { page-break-after: always; }
            section:last-child { page-break-after: auto; }
            table { -fs-table-paginate: paginate; }
            thead { display: table-header-group; } tr { page-break-inside: avoid; }
            .brief { page-break-inside: avoid; }
            h3, caption { page-break-after: avoid; }
            .chart, .facts { page-break-inside: avoid; }
            .drawing { display: block; }
            td .drawing { display: inline-block; vertical-align: middle; }
            .facts li { float: left; }
            .facts .what, .facts .figure, .facts .more { padding-right: 18px; }
            .facts:after { content: ""; display: block; clear: both; }
            .cover { border-top: 10px solid #0A2F5A; padding-top: 42mm; }
            .cover .source { margin-top: 40mm; }
            """;

    private PackStyle() {}

    static String sheet(PackHtml.Medium medium, Pack pack) {
        return SHARED
                + SignStyle.rules()
                + switch (medium) {
                    case SCREEN -> SCREEN;
                    case PAPER -> PAPER.replace("FOOTER", quoted(PaperWords.of(pack.footer())));
                };
    }

    /// As the text of a CSS string: every letter that could end it or the sheet becomes its code.
    private static String quoted(String words) {
        StringBuilder safe = new StringBuilder(words.length() + 16);
        words.codePoints()
                .filter(point -> point >= ' ')
                .forEach(point -> {
                    if (point == '"' || point == '\\' || point == '<' || point == '&')
                        safe.append("\\%06x".formatted(point));
                    else safe.appendCodePoint(point);
                });
        return safe.toString();
    }
}
