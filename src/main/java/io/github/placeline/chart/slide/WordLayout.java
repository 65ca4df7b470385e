package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.slide.SlideBody.Fact;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Words on a slide, as large as they fit. Where even the smallest readable size does not do, they
/// become smaller still and it is said.
final class WordLayout {

    private static final double LARGEST = 44;
    private static final double SMALLEST = 12;
    private static final double SHRINK = 2;
    private static final double LEADING = 1.35;
    private static final double AFTER = 0.45;
    private static final double BULLET = 1.1;
    private static final double NAMES = 0.26;

    private final Room room;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Integer> beginnings = new ArrayList<>();

    private WordLayout(Room room) {
        this.room = room;
    }

    static Laid points(SlideBody.Points points, Room room, boolean each) {
        WordLayout layout = new WordLayout(room);
        boolean bullets = points.lines().size() > 1;
        double size = LARGEST;
        while (size > SMALLEST && !fits(points.lines(), room, room.of(size), bullets))
            size -= SHRINK;
        layout.points(points.lines(), room.of(size), bullets);
        return layout.laid(each, String.join(" ", points.lines()), small(size));
    }

    private Laid laid(boolean each, String description, List<String> cut) {
        List<List<Mark>> pieces = new ArrayList<>();
        for (int at = 0; at < beginnings.size(); at++) {
            int end = at + 1 < beginnings.size() ? beginnings.get(at + 1) : marks.size();
            pieces.add(marks.subList(beginnings.get(at), end));
        }
        return Laid.pieces(List.of(), pieces, each, description, cut);
    }

    private static List<String> small(double size) {
        return size < Room.LEAST
                ? List.of("There is too much text: it cannot be read at the back.")
                : List.of();
    }

    private static boolean fits(List<String> lines, Room room, double size, boolean bullets) {
        double most = room.box().width() - (bullets ? BULLET * size : 0);
        double height = 0;
        for (String line : lines) {
            List<String> wrapped = Wrap.lines(line, Weight.REGULAR, size, most);
            if (wrapped.stream().anyMatch(one -> Weight.REGULAR.width(one, size) > most))
                return false;
            height += wrapped.size() * LEADING * size + AFTER * size;
        }
        return height <= room.box().height();
    }

    private void points(List<String> lines, double size, boolean bullets) {
        double indent = bullets ? BULLET * size : 0;
        double y = room.box().top() + size;
        for (String line : lines) {
            if (y > room.box().bottom()) {
                leftOut(size);
                return;
            }
            beginnings.add(marks.size());
            if (bullets)
                marks.add(
                        new Mark.Symbol(
                                Role.AREA,
                                Shape.CIRCLE,
                                new Point(room.box().left() + 0.25 * size, y - 0.33 * size),
                                0.16 * size,
                                ""));
            for (String one : Wrap.lines(line, Weight.REGULAR, size, room.box().width() - indent)) {
                if (y > room.box().bottom()) {
                    leftOut(size);
                    return;
                }
                marks.add(text(Role.TEXT, one, room.box().left() + indent, y, size, line));
                y += LEADING * size;
            }
            y += AFTER * size;
        }
    }

    /// Even the smallest text does not fit: what is left out is said to be.
    private void leftOut(double size) {
        marks.add(
                new Mark.Text(
                        Role.NOTE,
                        "… and more",
                        new Point(room.box().right(), room.box().bottom()),
                        Anchor.END,
                        Math.max(size, room.of(Room.LEAST)),
                        Weight.REGULAR));
    }

    static Laid facts(SlideBody.Facts facts, Room room, boolean each) {
        WordLayout layout = new WordLayout(room);
        double size = 34;
        while (size > SMALLEST && layout.height(facts.facts(), room.of(size)) > room.box().height())
            size -= SHRINK;
        layout.facts(facts.facts(), room.of(size));
        return layout.laid(
                each,
                String.join(
                        " ",
                        facts.facts().stream()
                                .map(fact -> fact.name() + ": " + fact.words() + ".")
                                .toList()),
                small(size));
    }

    private double height(List<Fact> facts, double size) {
        return facts.stream()
                .mapToDouble(fact -> words(fact, size).size() * LEADING * size + AFTER * size)
                .sum();
    }

    private List<String> words(Fact fact, double size) {
        return Wrap.lines(fact.words(), Weight.MEDIUM, size, room.box().width() * (1 - NAMES));
    }

    private void facts(List<Fact> facts, double size) {
        double y = room.box().top() + size;
        double names = room.box().width() * NAMES;
        for (Fact fact : facts) {
            if (y > room.box().bottom()) {
                leftOut(size);
                return;
            }
            beginnings.add(marks.size());
            marks.add(
                    room.text(
                            Role.NOTE,
                            fact.name(),
                            new Point(room.box().left(), y),
                            Anchor.START,
                            size,
                            Weight.REGULAR,
                            names - size / 2));
            for (String line : words(fact, size)) {
                marks.add(
                        new Mark.Text(
                                Role.TEXT,
                                line,
                                new Point(room.box().left() + names, y),
                                Anchor.START,
                                size,
                                Weight.MEDIUM,
                                fact.words()));
                y += LEADING * size;
            }
            y += AFTER * size;
        }
    }

    private static Mark.Text text(
            Role role, String line, double x, double y, double size, String words) {
        return new Mark.Text(
                role, line, new Point(x, y), Anchor.START, size, Weight.REGULAR, words);
    }
}
