package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// A table of words as a picture: as many rows under each other as a page is high, the others in
/// columns beside them.
public final class TableChart {

    private static final double TEXT = 13;
    private static final double ROW = 21;
    private static final double GAP = 18;
    private static final double APART = 40;
    private static final double WIDEST = 280;
    private static final double WIDEST_HEADING = 130;
    private static final double BAR = 4;
    private static final int MOST_LINES = 4;
    private static final int MOST_ROWS = 54;
    private static final double LEAST_WIDTH = 600;
    private static final Stroke HAIR = Stroke.full(1);

    private final TableContent content;
    private final double[] widths;
    private final int headLines;
    private final List<Mark> marks = new ArrayList<>();

    private TableChart(TableContent content) {
        this.content = content;
        this.widths = new double[content.headings().size()];
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(i);
            lines = Math.max(lines, heading(i).size());
        }
        this.headLines = lines;
    }

    /// The table in its whole size.
    public static Drawing draw(TableContent content) {
        return new TableChart(content).drawing();
    }

    private Drawing drawing() {
        int rows = content.rows().size();
        int blocks = Math.max(1, (rows + MOST_ROWS - 1) / MOST_ROWS);
        int each = (rows + blocks - 1) / blocks;
        double block = blockWidth();
        double head = headLines * TEXT * 1.3 + 8;
        for (int b = 0; b < blocks; b++) {
            double left = b * (block + APART);
            headings(left, head);
            for (int i = b * each; i < Math.min(rows, (b + 1) * each); i++)
                row(i, left, head + (i - b * each) * ROW);
        }
        double width = Math.max(LEAST_WIDTH, blocks * block + (blocks - 1) * APART);
        double height = head + Math.max(1, each) * ROW + 6;
        return new Drawing(
                new Size(width, height),
                new Box(0, head, width, height),
                marks,
                content.title(),
                content.description(),
                List.of());
    }

    private double blockWidth() {
        double width = 2 * BAR;
        for (double one : widths) width += one + GAP;
        return width;
    }

    private double width(int column) {
        double widest =
                content.rows().stream()
                        .mapToDouble(row -> Weight.MEDIUM.width(row.get(column), TEXT))
                        .max()
                        .orElse(0);
        double heading =
                Math.min(WIDEST_HEADING, Weight.MEDIUM.width(content.headings().get(column), TEXT));
        return Math.min(WIDEST, Math.max(widest, heading) + 1);
    }

    private List<String> heading(int column) {
        return Wrap.lines(
                content.headings().get(column), Weight.MEDIUM, TEXT, widths[column], MOST_LINES);
    }

    private void headings(double left, double head) {
        double x = left + 2 * BAR;
        for (int i = 0; i < widths.length; i++) {
            List<String> lines = heading(i);
            double baseline = head - 8 - (lines.size() - 1) * TEXT * 1.3;
            for (String line : lines) {
                text(Role.NOTE, line, i, x, baseline, Weight.MEDIUM);
                baseline += TEXT * 1.3;
            }
            x += widths[i] + GAP;
        }
        marks.add(rule(left, head - 1));
    }

    private void row(int place, double left, double top) {
        boolean chosen = place == content.chosen();
        if (chosen) {
            marks.add(area(Role.SIMILAR_TINT, left, top, blockWidth()));
            marks.add(area(Role.AREA, left, top, BAR));
        }
        double x = left + 2 * BAR;
        double baseline = top + ROW / 2 + TEXT * 0.36;
        for (int i = 0; i < widths.length; i++) {
            text(
                    Role.TEXT,
                    content.rows().get(place).get(i),
                    i,
                    x,
                    baseline,
                    chosen ? Weight.MEDIUM : Weight.REGULAR);
            x += widths[i] + GAP;
        }
        marks.add(rule(left, top + ROW - 1));
    }

    private Mark rule(double left, double y) {
        return new Mark.Rule(
                Role.GRID, new Point(left, y), new Point(left + blockWidth(), y), HAIR);
    }

    private static Mark area(Role role, double left, double top, double width) {
        return Mark.Area.of(role, new Box(left, top, left + width, top + ROW - 1), "");
    }

    private void text(
            Role role, String words, int column, double x, double baseline, Weight weight) {
        if (words.isEmpty()) return;
        boolean number = content.numbers().contains(column);
        marks.add(
                new Mark.Text(
                        role,
                        Wrap.shortened(words, weight, TEXT, widths[column]),
                        new Point(number ? x + widths[column] : x, baseline),
                        number ? Anchor.END : Anchor.START,
                        TEXT,
                        weight));
    }
}
