package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import java.util.List;

/// Writes a drawing as SVG: real text, title and description for screen readers, colours of a
/// palette.
public final class SvgPainter {
    private static final String FONTS = "Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final Palette palette;
    private final StringBuilder svg = new StringBuilder(16_000);

    private SvgPainter(Palette palette) {
        this.palette = palette;
    }

    /// A file of its own, with XML declaration.
    public static String document(Drawing drawing, Palette palette) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(drawing, palette);
    }

    /// An `svg` element to stand in another document.
    public static String element(Drawing drawing, Palette palette) {
        SvgPainter painter = new SvgPainter(palette);
        painter.paint(drawing);
        return painter.svg.toString();
    }

    private void paint(Drawing drawing) {
        String width = number(drawing.size().width());
        String height = number(drawing.size().height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", width);
        attribute("height", height);
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("role", "img");
        attribute("font-family", FONTS);
        svg.append(">\n");
        element("title", drawing.title());
        element("desc", drawing.description());
        svg.append("<rect");
        attribute("width", width);
        attribute("height", height);
        attribute("fill", palette.colour(Role.SURFACE));
        svg.append("/>\n");
        drawing.marks().forEach(this::paint);
        svg.append("</svg>\n");
    }

    private void element(String name, String text) {
        svg.append('<').append(name).append('>').append(escaped(text));
        svg.append("</").append(name).append(">\n");
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Area area -> area(area);
            case Mark.Symbol symbol -> symbol(symbol);
            case Mark.Text text -> text(text);
            case Mark.Rule rule -> rule(rule);
        }
        svg.append('\n');
    }

    private void line(Mark.Line line) {
        svg.append("<polyline");
        attribute("points", points(line.points()));
        attribute("fill", "none");
        stroke(line.role(), line.stroke());
        attribute("stroke-linejoin", "round");
        svg.append("/>");
    }

    private void area(Mark.Area area) {
        svg.append("<polygon");
        attribute("points", points(area.outline()));
        attribute("fill", palette.colour(area.role()));
        svg.append("/>");
    }

    private void symbol(Mark.Symbol symbol) {
        svg.append("<path");
        attribute("d", Symbols.path(symbol));
        attribute("fill-rule", "evenodd");
        attribute("fill", palette.colour(symbol.role()));
        if (symbol.words().isEmpty()) {
            svg.append("/>");
            return;
        }
        svg.append("><title>").append(escaped(symbol.words())).append("</title></path>");
    }

    private void text(Mark.Text text) {
        svg.append("<text");
        attribute("x", number(text.at().x()));
        attribute("y", number(text.at().y()));
        attribute("font-size", number(text.size()));
        if (text.weight() != Weight.REGULAR)
            attribute("font-weight", String.valueOf(text.weight().number()));
        switch (text.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("fill", palette.colour(text.role()));
        svg.append('>').append(escaped(text.text())).append("</text>");
    }

    private void rule(Mark.Rule rule) {
        svg.append("<line");
        attribute("x1", number(rule.from().x()));
        attribute("y1", number(rule.from().y()));
        attribute("x2", number(rule.to().x()));
        attribute("y2", number(rule.to().y()));
        stroke(rule.role(), rule.stroke());
        svg.append("/>");
    }

    private void stroke(Role role, Stroke stroke) {
        attribute("stroke", palette.colour(role));
        attribute("stroke-width", number(stroke.width()));
        if (stroke.dashes().isEmpty()) return;
        StringBuilder dashes = new StringBuilder();
        for (double dash : stroke.dashes()) {
            if (!dashes.isEmpty()) dashes.append(' ');
            dashes.append(number(dash));
        }
        attribute("stroke-dasharray", dashes.toString());
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String points(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            if (!text.isEmpty()) text.append(' ');
            text.append(number(point.x())).append(',').append(number(point.y()));
        }
        return text.toString();
    }

    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf((long) rounded)
                : String.valueOf(rounded);
    }

    /// Text as XML allows it: markup escaped, control characters left out.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints()
                .forEach(point -> {
                    switch (point) {
                        case '&' -> safe.append("&amp;");
                        case '<' -> safe.append("&lt;");
                        case '>' -> safe.append("&gt;");
                        case '"' -> safe.append("&quot;");
                        default -> {
                            if (isXml(point)) safe.appendCodePoint(point);
                        }
                    }
                });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
