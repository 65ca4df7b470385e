package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.slide.SlideBody.Card;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Up to six figures in one or two rows, each in a frame.
final class CardLayout {

    private static final int MOST = 6;
    private static final int ACROSS = 3;
    private static final double GAP = 28;
    private static final double PADDING = 26;
    private static final double TITLE = 30;
    private static final double VALUE = 76;
    private static final double SMALL = 25;

    private final Room room;
    private final List<Mark> marks = new ArrayList<>();

    private CardLayout(Room room) {
        this.room = room;
    }

    static Laid of(SlideBody.Cards cards, Room room, boolean each) {
        List<Card> shown = cards.cards().subList(0, Math.min(MOST, cards.cards().size()));
        CardLayout layout = new CardLayout(room);
        int across = shown.size() == 4 ? 2 : Math.clamp(shown.size(), 1, ACROSS);
        int rows = (shown.size() + across - 1) / across;
        double gap = room.of(GAP);
        double width = (room.box().width() - (across - 1) * gap) / across;
        double height =
                Math.min(
                        (room.box().height() - (rows - 1) * gap) / Math.max(1, rows), room.of(420));
        List<List<Mark>> pieces = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            int row = at / across;
            int column = at % across;
            double left = room.box().left() + column * (width + gap);
            double top = room.box().top() + row * (height + gap);
            layout.card(shown.get(at), new Box(left, top, left + width, top + height));
            pieces.add(List.copyOf(layout.marks));
            layout.marks.clear();
        }
        List<String> cut =
                cards.cards().size() > MOST
                        ? List.of(
                                "%d of %d figures fit on the slide."
                                        .formatted(MOST, cards.cards().size()))
                        : List.of();
        return Laid.pieces(
                List.of(),
                pieces,
                each,
                String.join(" ", shown.stream().map(Card::words).toList()),
                cut);
    }

    private void card(Card card, Box box) {
        marks.add(
                new Mark.Line(
                        Role.LEADER,
                        List.of(
                                new Point(box.left(), box.top()),
                                new Point(box.right(), box.top()),
                                new Point(box.right(), box.bottom()),
                                new Point(box.left(), box.bottom()),
                                new Point(box.left(), box.top())),
                        Stroke.full(Math.max(1, room.of(2))),
                        card.words()));
        double left = box.left() + room.of(PADDING);
        double most = box.width() - 2 * room.of(PADDING);
        double title = room.of(TITLE);
        double small = room.of(SMALL);
        double y = box.top() + room.of(PADDING) + 0.8 * title;
        for (String line : Wrap.lines(card.title(), Weight.BOLD, title, most, 2)) {
            marks.add(text(Role.TEXT, line, left, y, title, Weight.BOLD, most));
            y += 1.2 * title;
        }
        double foot = box.bottom() - room.of(PADDING) - 0.2 * small;
        double value = Math.min(room.of(VALUE), (foot - y - 2.9 * small) / 1.1);
        value = Math.max(value, room.of(TITLE));
        y += 0.7 * value;
        marks.add(text(Role.TEXT, card.value(), left, y, value, Weight.BOLD, most));
        y += 1.5 * small;
        marks.add(text(Role.NOTE, card.when(), left, y, small, Weight.REGULAR, most));
        if (!card.gap().isEmpty())
            marks.add(
                    text(
                            Role.TEXT,
                            card.gap(),
                            left,
                            y + 1.35 * small,
                            small,
                            Weight.MEDIUM,
                            most));
        verdict(card, left, foot, small, most);
    }

    private void verdict(Card card, double left, double baseline, double size, double most) {
        Shape shape = card.sign().shape();
        double indent = 0;
        Role role = shape == null ? Role.TEXT : card.sign().role();
        if (shape != null) {
            double radius = 0.52 * size;
            marks.add(
                    new Mark.Symbol(
                            role,
                            shape,
                            new Point(left + radius, baseline - 0.34 * size),
                            radius,
                            card.verdict()));
            indent = 2 * radius + 0.4 * size;
        }
        marks.add(text(role, card.verdict(), left + indent, baseline, size, Weight.BOLD, most));
    }

    private Mark.Text text(
            Role role, String words, double x, double y, double size, Weight weight, double most) {
        return room.text(role, words, new Point(x, y), Anchor.START, size, weight, most);
    }
}
