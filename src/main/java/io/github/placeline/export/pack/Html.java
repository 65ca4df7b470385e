package io.github.placeline.export.pack;

import java.util.function.UnaryOperator;

/// Markup as it is written: text is escaped, so that no name or commentary can become markup.
final class Html {

    private final StringBuilder written = new StringBuilder(64_000);
    private final UnaryOperator<String> wording;

    /// @param wording what becomes of words before they are written, where a font cannot show all
    Html(UnaryOperator<String> wording) {
        this.wording = wording;
    }

    /// Markup of ours.
    Html raw(String markup) {
        written.append(markup);
        return this;
    }

    /// Words of others; letters that XML does not know are left out.
    Html text(String words) {
        wording.apply(words)
                .codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> written.append("&amp;");
                        case '<' -> written.append("&lt;");
                        case '>' -> written.append("&gt;");
                        case '"' -> written.append("&quot;");
                        default -> {
                            if (isXml(point)) written.appendCodePoint(point);
                        }
                    }
                });
        return this;
    }

    Html element(String name, String words) {
        return raw("<" + name + ">").text(words).raw("</" + name + ">");
    }

    /// An element of a style class.
    Html element(String name, String style, String words) {
        return raw("<" + name + " class=\"" + style + "\">").text(words).raw("</" + name + ">");
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
