package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import io.github.placeline.model.Reading;
import java.util.ArrayList;
import java.util.List;

/// The drawing of a chart that has nothing to draw: it says so, and why.
final class Nothing {
    private static final double MARGIN = 16;
    private static final double LINE = 1.4;

    private Nothing() {}

    static Drawing drawing(ChartContent content, Size size, Style style) {
        double text = style.valueText();
        String words = words(content);
        List<String> lines = Wrap.lines(words, Weight.REGULAR, text, size.width() - 2 * MARGIN);
        double height = (lines.size() - 1) * LINE * text;
        double baseline = Math.max(MARGIN + text, size.height() / 2 - height / 2);
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            Point at = new Point(size.width() / 2, baseline);
            marks.add(
                    new Mark.Text(Role.NOTE, line, at, Anchor.MIDDLE, text, Weight.REGULAR, words));
            baseline += LINE * text;
        }
        Box all = new Box(0, 0, size.width(), size.height());
        return new Drawing(size, all, marks, content.title(), words, List.of());
    }

    /// Why there is nothing to draw.
    static String words(ChartContent content) {
        List<Strand.Entry> own = content.area().entries();
        String name = content.area().name();
        boolean recorded = false;
        boolean published = false;
        for (Strand.Entry entry : own) {
            recorded |= entry.reading() instanceof Reading.Withheld;
            published |= entry.reading() instanceof Reading.Published;
        }
        if (published)
            return "No figure for " + name + " lies in these years. Choose a longer window.";
        if (recorded)
            return "Nothing to draw: every figure for " + name + " is withheld by its publisher.";
        return "Nothing to draw: no figure is stored for " + name + ".";
    }
}
