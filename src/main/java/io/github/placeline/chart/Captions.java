package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// The sentences under a chart: how to read its axes, then every note that found no room in it.
final class Captions {
    private static final double LEADING = 1.35;
    private static final double MOST_SHARE = 0.3;

    private Captions() {}

    /// What must be said of every chart over time.
    static List<String> standing(Subject subject, ValueScale values, List<String> numbers) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Years.caption(subject.timeline().first()));
        if (values.low() > 0)
            sentences.add(
                    "The axis starts at " + numbers.getFirst() + " to show the change clearly.");
        if (values.high() < 0)
            sentences.add("The axis ends at " + numbers.getLast() + ", below zero.");
        boolean gaps = !Gaps.of(subject).isEmpty();
        boolean breaks = !subject.breaks().isEmpty();
        if (gaps && breaks)
            sentences.add("Lines are never joined across missing years or a series break.");
        else if (gaps) sentences.add("Lines are never joined across missing years.");
        else if (breaks) sentences.add("Lines are never joined across a series break.");
        int neighbours = subject.content().neighbours().size();
        if (neighbours > Subject.MOST_NEIGHBOURS)
            sentences.add(
                    "Only the first "
                            + Subject.MOST_NEIGHBOURS
                            + " of "
                            + neighbours
                            + " thin lines are drawn.");
        sentences.addAll(Pins.sentences(subject));
        sentences.addAll(subject.content().notes());
        return sentences;
    }

    /// The lines of text for a drawing of this size. What passes its share of the height ends in an
    /// ellipsis; the description has it all.
    static List<String> lines(List<String> sentences, Size size, double text) {
        int most = (int) Math.max(1, size.height() * MOST_SHARE / (LEADING * text));
        return Wrap.lines(String.join(" ", sentences), Weight.REGULAR, text, size.width(), most);
    }

    static double height(List<String> lines, double text) {
        return height(lines.size(), text);
    }

    static double height(int lines, double text) {
        return lines * LEADING * text + 0.5 * text;
    }

    static List<Mark> marks(List<String> lines, List<String> sentences, Size size, double text) {
        String words = String.join(" ", sentences);
        List<Mark> marks = new ArrayList<>();
        double baseline = size.height() - 0.3 * text - (lines.size() - 1) * LEADING * text;
        for (String line : lines) {
            Point at = new Point(0, baseline);
            marks.add(
                    new Mark.Text(Role.NOTE, line, at, Anchor.START, text, Weight.REGULAR, words));
            baseline += LEADING * text;
        }
        return marks;
    }
}
