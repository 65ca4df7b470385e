package io.github.placeline.export.pack;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.List;

/// A paragraph on a slide.
///
/// @param size of its letters, in points
/// @param bold whether it stands above others
record SlideLine(String text, double size, boolean bold) {

    private static final double LEADING = 1.2;

    /// Below each paragraph, as a share of its size.
    static final double AFTER = 0.25;

    /// Above each heading, as a share of its size.
    static final double BEFORE = 0.6;

    static SlideLine heading(String text) {
        return new SlideLine(text, 14, true);
    }

    static SlideLine lead(String text) {
        return new SlideLine(text, 17, false);
    }

    static SlideLine plain(String text) {
        return new SlideLine(text, 14, false);
    }

    static SlideLine small(String text) {
        return new SlideLine(text, 12, false);
    }

    SlideLine at(double other) {
        return new SlideLine(text, other, bold);
    }

    /// How high it is when it is as wide as a slide's text, with the room around it.
    double height() {
        return wrapped().size() * size * LEADING + size * (bold ? BEFORE + AFTER : AFTER);
    }

    /// As many of its words as fit into a height: at least one line of them.
    SlideLine beginning(double room) {
        int lines = Math.max(1, (int) ((room - size * AFTER) / (size * LEADING)));
        List<String> wrapped = wrapped();
        return new SlideLine(
                String.join(" ", wrapped.subList(0, Math.min(lines, wrapped.size()))), size, bold);
    }

    /// What is left of it behind a beginning.
    SlideLine after(SlideLine beginning) {
        String whole = String.join(" ", wrapped());
        return new SlideLine(whole.substring(beginning.text.length()).strip(), size, bold);
    }

    private List<String> wrapped() {
        return Wrap.lines(
                text,
                bold ? Weight.BOLD : Weight.REGULAR,
                size,
                SlideFrame.INNER / SlideWords.WIDER);
    }
}
