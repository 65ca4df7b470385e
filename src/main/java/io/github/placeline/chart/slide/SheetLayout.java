package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Figures as a table: the first column and words to the left, figures to the right. Where not all
/// rows fit, the last ones stay.
final class SheetLayout {

    private static final double LARGEST = 34;
    private static final double ROW = 1.5;
    private static final double COLUMN_GAP = 1.6;
    private static final double WIDEST = 0.5;

    private static final Pattern FIGURE = Pattern.compile("[-+\u2212£\\[]?\\d|\\[");

    private SheetLayout() {}

    static Laid of(SlideBody.Sheet sheet, Room room) {
        if (sheet.rows().isEmpty()) return Laid.still(List.of(), "");
        double size = LARGEST;
        while (size > Room.LEAST && !fits(sheet.rows(), room, room.of(size))) size -= 1;
        double text = room.of(size);
        int most = (int) (room.box().height() / (ROW * text)) - 1;
        List<String> heading = sheet.rows().getFirst();
        List<List<String>> all = sheet.rows().subList(1, sheet.rows().size());
        boolean tooMany = all.size() > most;
        int left = tooMany ? all.size() - most + 1 : 0;
        List<List<String>> shown = new ArrayList<>(List.of(heading));
        shown.addAll(all.subList(left, all.size()));
        double[] widths = widths(shown, text, room.box().width());
        Set<Integer> words = columnsOfWords(shown);
        List<Mark> marks = new ArrayList<>();
        double y = room.box().top() + text;
        for (int row = 0; row < shown.size(); row++) {
            row(
                    shown.get(row),
                    widths,
                    words,
                    row == 0,
                    new Point(room.box().left(), y),
                    text,
                    marks,
                    room);
            if (row == 0) marks.add(rule(widths, room.box().left(), y + 0.4 * text, text));
            y += ROW * text;
        }
        if (tooMany)
            marks.add(
                    room.text(
                            Role.NOTE,
                            left + " rows above these are left out.",
                            new Point(room.box().left(), y),
                            Anchor.START,
                            room.of(Room.LEAST),
                            Weight.REGULAR,
                            room.box().width()));
        return Laid.still(marks, "");
    }

    /// Columns in which no cell begins with a digit or a sign: they read from the left.
    private static Set<Integer> columnsOfWords(List<List<String>> rows) {
        Set<Integer> words = new HashSet<>();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            int at = column;
            boolean figures =
                    rows.stream()
                            .skip(1)
                            .filter(row -> at < row.size() && !row.get(at).isEmpty())
                            .anyMatch(row -> FIGURE.matcher(row.get(at)).lookingAt());
            if (!figures) words.add(column);
        }
        return words;
    }

    private static boolean fits(List<List<String>> rows, Room room, double text) {
        double height = rows.size() * ROW * text;
        double wide = 0;
        for (double width : wanted(rows, text)) wide += width + COLUMN_GAP * text;
        return height <= room.box().height() && wide <= room.box().width();
    }

    private static double[] wanted(List<List<String>> rows, double text) {
        double[] widths = new double[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int at = 0; at < Math.min(widths.length, row.size()); at++)
                widths[at] = Math.max(widths[at], Weight.BOLD.width(row.get(at), text));
        }
        return widths;
    }

    /// As wide as the cells want, shared out where the slide is narrower.
    private static double[] widths(List<List<String>> rows, double text, double room) {
        double[] widths = wanted(rows, text);
        double gaps = COLUMN_GAP * text * (widths.length - 1);
        double sum = 0;
        for (int at = 0; at < widths.length; at++) {
            widths[at] = Math.min(widths[at], room * WIDEST);
            sum += widths[at];
        }
        double share = Math.min(1, (room - gaps) / Math.max(1, sum));
        for (int at = 0; at < widths.length; at++) widths[at] *= share;
        return widths;
    }

    private static void row(
            List<String> cells,
            double[] widths,
            Set<Integer> words,
            boolean isHeading,
            Point at,
            double text,
            List<Mark> marks,
            Room room) {
        double x = at.x();
        Weight weight = isHeading ? Weight.BOLD : Weight.REGULAR;
        for (int column = 0; column < Math.min(cells.size(), widths.length); column++) {
            String cell = cells.get(column);
            boolean first = column == 0 || words.contains(column);
            double where = first ? x : x + widths[column];
            if (!cell.isEmpty())
                marks.add(
                        room.text(
                                Role.TEXT,
                                cell,
                                new Point(where, at.y()),
                                first ? Anchor.START : Anchor.END,
                                text,
                                weight,
                                Math.max(text, widths[column])));
            x += widths[column] + COLUMN_GAP * text;
        }
    }

    private static Mark rule(double[] widths, double left, double y, double text) {
        double width = -COLUMN_GAP * text;
        for (double one : widths) width += one + COLUMN_GAP * text;
        return new Mark.Rule(
                Role.AXIS, new Point(left, y), new Point(left + width, y), Stroke.full(2));
    }
}
