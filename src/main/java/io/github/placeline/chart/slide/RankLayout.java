package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.slide.SlideBody.RankLine;
import io.github.placeline.chart.slide.SlideBody.RankLine.Kind;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A ranked list as bars from zero. Where not all lines fit, those at both ends, around the area
/// and the country's stay; dots say where others are left out.
final class RankLayout {

    private static final double TEXT = 28;
    private static final double ROW = 46;
    private static final double PLACE = 130;
    private static final double NAMES = 0.3;
    private static final double FIGURE = 190;
    private static final double BAR = 0.62;

    private final Room room;
    private final List<RankLine> lines;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> ours = new ArrayList<>();
    private final double low;
    private final double high;

    private RankLayout(Room room, List<RankLine> lines) {
        this.room = room;
        this.lines = lines;
        this.low = Math.min(0, lines.stream().mapToDouble(RankLine::value).min().orElse(0));
        this.high = Math.max(0, lines.stream().mapToDouble(RankLine::value).max().orElse(0));
    }

    /// @param each whether the area's line comes after the others
    static Laid of(SlideBody.Ranks ranks, Room room, boolean each) {
        return new RankLayout(room, ranks.lines()).laid(each);
    }

    private Laid laid(boolean each) {
        int most = (int) (room.box().height() / room.of(ROW));
        double y = room.box().top();
        int before = -1;
        List<String> said = new ArrayList<>();
        for (int at : chosen(most)) {
            if (at > before + 1) {
                omitted(y);
                y += room.of(ROW) / 2;
            }
            int drawn = marks.size();
            line(lines.get(at), y);
            if (lines.get(at).kind() == Kind.AREA) {
                List<Mark> line = marks.subList(drawn, marks.size());
                ours.addAll(line);
                line.clear();
            }
            y += room.of(ROW);
            before = at;
            RankLine line = lines.get(at);
            if (line.kind() != Kind.OTHER)
                said.add((line.place() + " " + line.name() + " " + line.figure()).strip() + ".");
        }
        if (before < lines.size() - 1 && before >= 0) omitted(y);
        return Laid.pieces(
                List.of(), List.of(marks, ours), each, String.join(" ", said), List.of());
    }

    /// The places of the lines to draw, in order. Each gap costs half a row.
    private List<Integer> chosen(int most) {
        TreeSet<Integer> chosen = new TreeSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).kind() != Kind.OTHER) chosen.add(at);
        }
        List<Integer> marked = List.copyOf(chosen);
        for (int away = 1; away < lines.size(); away++) {
            for (int at : List.of(away - 1, lines.size() - away)) add(chosen, at, most);
            for (int at : marked) {
                add(chosen, at - away, most);
                add(chosen, at + away, most);
            }
        }
        return List.copyOf(chosen);
    }

    private void add(SortedSet<Integer> chosen, int at, int most) {
        if (at < 0 || at >= lines.size() || chosen.contains(at)) return;
        chosen.add(at);
        if (rows(chosen) > most) chosen.remove(at);
    }

    private double rows(SortedSet<Integer> chosen) {
        double rows = 0;
        int before = -1;
        for (int at : chosen) {
            rows += at > before + 1 ? 1.5 : 1;
            before = at;
        }
        return before < lines.size() - 1 ? rows + 0.5 : rows;
    }

    private void omitted(double top) {
        double x = room.box().left() + room.of(PLACE) + room.of(TEXT);
        double y = top + room.of(ROW) / 4;
        marks.add(
                new Mark.Line(
                        Role.LEADER,
                        List.of(new Point(x, y), new Point(x + room.of(60), y)),
                        Stroke.dashed(room.of(5), room.of(5), room.of(10)),
                        "Others are left out"));
    }

    private void line(RankLine line, double top) {
        double text = room.of(TEXT);
        double left = room.box().left();
        double baseline = top + room.of(ROW) / 2 + 0.36 * text;
        boolean ours = line.kind() != Kind.OTHER;
        Weight weight = ours ? Weight.BOLD : Weight.REGULAR;
        Role role =
                switch (line.kind()) {
                    case AREA -> Role.AREA;
                    case COUNTRY -> Role.ENGLAND;
                    case OTHER -> Role.TEXT;
                };
        double placeEnd = left + room.of(PLACE);
        double names = room.box().width() * NAMES;
        double barLeft = placeEnd + text + names;
        double barRight = room.box().right() - room.of(FIGURE);
        if (!line.place().isEmpty())
            marks.add(
                    room.text(
                            role,
                            line.place(),
                            new Point(placeEnd, baseline),
                            Anchor.END,
                            text,
                            weight,
                            room.of(PLACE)));
        marks.add(
                room.text(
                        role,
                        line.name(),
                        new Point(placeEnd + text, baseline),
                        Anchor.START,
                        text,
                        weight,
                        names - text));
        double zero = x(0, barLeft, barRight);
        double end = x(line.value(), barLeft, barRight);
        double half = room.of(ROW) * BAR / 2;
        double middle = top + room.of(ROW) / 2;
        Role bar = line.kind() == Kind.OTHER ? Role.NEIGHBOUR : role;
        marks.add(
                Room.filled(
                        bar,
                        new Box(
                                Math.min(zero, end),
                                middle - half,
                                Math.max(zero, end),
                                middle + half)));
        marks.add(
                room.text(
                        ours ? role : Role.TEXT,
                        line.figure(),
                        new Point(Math.max(zero, end) + text / 2, baseline),
                        Anchor.START,
                        text,
                        weight,
                        room.of(FIGURE) - text / 2));
    }

    private double x(double value, double left, double right) {
        return high == low ? left : left + (value - low) / (high - low) * (right - left);
    }
}
