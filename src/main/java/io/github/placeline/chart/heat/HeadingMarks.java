package io.github.placeline.chart.heat;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Draws headings of columns and names of rows.
public final class HeadingMarks {

    private static final double CAP = 0.36;
    private static final double DESCENT = 0.28;
    private static final int NAME_LINES = 2;
    private static final int TITLE_LINES = 5;

    private HeadingMarks() {}

    /// A column's heading: its name in a few lines that end in one line above the notes, which
    /// stand at the foot of the box.
    ///
    /// @param notes "low is better", the period, "best first"
    /// @param most how many notes the headings of the table have at most
    /// @param strong drawn in the colour of what is chosen
    public static List<Mark> column(
            String title, List<String> notes, int most, boolean strong, Box box, HeatStyle style) {
        double room = box.width() - style.padding();
        double left = box.left() + style.padding() / 2;
        List<Mark> marks = new ArrayList<>();
        double at = box.bottom() - style.small() * DESCENT;
        for (String note : notes.reversed()) {
            marks.add(
                    text(
                            strong ? Role.FOCUS : Role.NOTE,
                            note,
                            left,
                            at,
                            style.small(),
                            Weight.REGULAR,
                            room));
            at -= style.line(style.small());
        }
        at -= (most - notes.size()) * style.line(style.small());
        for (String line :
                Wrap.lines(title, Weight.MEDIUM, style.heading(), room, TITLE_LINES).reversed()) {
            marks.add(
                    text(
                            strong ? Role.FOCUS : Role.TEXT,
                            line,
                            left,
                            at,
                            style.heading(),
                            Weight.MEDIUM,
                            room));
            at -= style.line(style.heading());
        }
        return marks;
    }

    /// The height that headings of those titles need: as many lines as the longest has.
    ///
    /// @param notes lines below the title
    public static double height(List<String> titles, int notes, double width, HeatStyle style) {
        double room = width - style.gap() - style.padding();
        int lines =
                titles.stream()
                        .mapToInt(title ->
                                Wrap.lines(title, Weight.MEDIUM, style.heading(), room, TITLE_LINES)
                                        .size())
                        .max()
                        .orElse(1);
        return Math.max(lines, 2) * style.line(style.heading())
                + notes * style.line(style.small())
                + style.padding();
    }

    /// How many figures are favourable.
    public static List<Mark> count(String text, Box box, HeatStyle style) {
        return List.of(
                new Mark.Text(
                        Role.TEXT,
                        text,
                        new Point(
                                box.left() + style.padding(),
                                box.centre().y() + style.value() * CAP),
                        Anchor.START,
                        style.value(),
                        Weight.MEDIUM));
    }

    /// An area's name with the label of a stand-in below it.
    public static List<Mark> row(String name, String label, Box box, HeatStyle style) {
        double room = box.width() - style.padding();
        List<String> lines =
                Wrap.lines(
                        name, Weight.MEDIUM, style.value(), room, label.isEmpty() ? NAME_LINES : 1);
        double block = (lines.size() - 1) * style.line(style.value());
        if (!label.isEmpty()) block += style.line(style.small());
        double at = box.centre().y() + style.value() * CAP - block / 2;
        List<Mark> marks = new ArrayList<>();
        for (String line : lines) {
            marks.add(text(Role.TEXT, line, box.left(), at, style.value(), Weight.MEDIUM, room));
            at += style.line(style.value());
        }
        if (label.isEmpty()) return marks;
        at += style.line(style.small()) - style.line(style.value());
        marks.add(text(Role.NOTE, label, box.left(), at, style.small(), Weight.REGULAR, room));
        return marks;
    }

    private static Mark text(
            Role role, String text, double x, double y, double size, Weight weight, double room) {
        return new Mark.Text(
                role,
                Wrap.shortened(text, weight, size, room),
                new Point(x, y),
                Anchor.START,
                size,
                weight);
    }
}
