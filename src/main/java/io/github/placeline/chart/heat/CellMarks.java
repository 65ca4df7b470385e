package io.github.placeline.chart.heat;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Shape;
import io.github.placeline.chart.StandingSign;
import io.github.placeline.chart.Stroke;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/// Draws one cell: tint or border, the figure, the line below it, the shape on the right.
public final class CellMarks {

    private static final double CORNER = 3;
    private static final double SHAPE = 0.42;
    private static final double BAR = 0.36;
    private static final double CAP = 0.36;
    private static final double APART = 2;
    private static final Stroke LINE = Stroke.full(1);
    private static final Stroke STRONG = Stroke.full(1.25);
    private static final Stroke DASHES = Stroke.dashed(1, 3, 3);

    private final Box box;
    private final HeatStyle style;
    private final List<Mark> marks = new ArrayList<>();

    private CellMarks(Box box, HeatStyle style) {
        this.box = box;
        this.style = style;
    }

    /// The marks of `face` in `box`, from back to front.
    ///
    /// @param words what is said of the cell where it is met alone; may be empty
    public static List<Mark> of(CellFace face, Box box, HeatStyle style, String words) {
        CellMarks cell = new CellMarks(box, style);
        cell.ground(face);
        cell.texts(face, words);
        cell.sign(face);
        return List.copyOf(cell.marks);
    }

    private void ground(CellFace face) {
        StandingSign sign = face.sign();
        Role tint = sign == null ? null : sign.tint();
        if (tint != null) {
            marks.add(new Mark.Area(tint, outline(0), ""));
            return;
        }
        Role edge = sign == null ? Role.GRID : sign.role();
        switch (face.border()) {
            case OF_SIGN -> border(edge, LINE);
            case STRONG -> border(Role.LEADER, STRONG);
            case DASHED -> border(Role.NO_DATA, DASHES);
            case FAINT -> border(Role.GRID, LINE);
        }
    }

    private void border(Role role, Stroke stroke) {
        List<Point> closed = new ArrayList<>(outline(0.5));
        closed.add(closed.getFirst());
        marks.add(new Mark.Line(role, closed, stroke, ""));
    }

    /// The box with corners cut round, `by` pixels inside it.
    private List<Point> outline(double by) {
        Box in = box.grown(-by);
        double cut = CORNER * 0.3;
        return List.of(
                new Point(in.left() + CORNER, in.top()),
                new Point(in.right() - CORNER, in.top()),
                new Point(in.right() - cut, in.top() + cut),
                new Point(in.right(), in.top() + CORNER),
                new Point(in.right(), in.bottom() - CORNER),
                new Point(in.right() - cut, in.bottom() - cut),
                new Point(in.right() - CORNER, in.bottom()),
                new Point(in.left() + CORNER, in.bottom()),
                new Point(in.left() + cut, in.bottom() - cut),
                new Point(in.left(), in.bottom() - CORNER),
                new Point(in.left(), in.top() + CORNER),
                new Point(in.left() + cut, in.top() + cut));
    }

    private void texts(CellFace face, String words) {
        double left = box.left() + style.padding();
        double room = box.width() - 2 * style.padding();
        double middle = box.centre().y();
        boolean beside = hasSign(face);
        double upper = room - (beside ? 2 * radius() + APART : 0);
        boolean two = !face.below().isEmpty();
        double half = style.line(style.small()) / 2;
        double baseline = middle + style.value() * CAP - (two ? half : 0);
        String value = Wrap.shortened(face.value(), Weight.MEDIUM, style.value(), upper);
        double size = style.value();
        if (!value.equals(face.value())) {
            size = style.small();
            value = Wrap.shortened(face.value(), Weight.MEDIUM, size, upper);
        }
        marks.add(
                new Mark.Text(
                        face.border() == CellFace.Border.DASHED ? Role.NO_DATA : Role.TEXT,
                        value,
                        new Point(left, baseline),
                        Anchor.START,
                        size,
                        Weight.MEDIUM,
                        words));
        if (!two) return;
        marks.add(
                new Mark.Text(
                        Role.NOTE,
                        Wrap.shortened(face.below(), Weight.REGULAR, style.small(), upper),
                        new Point(left, baseline + style.line(style.small()) + 1),
                        Anchor.START,
                        style.small(),
                        Weight.REGULAR));
    }

    private void sign(CellFace face) {
        if (!hasSign(face)) return;
        Point centre = new Point(box.right() - style.padding() - radius(), box.centre().y());
        StandingSign sign = face.sign();
        if (sign != null && sign.shape() != null) {
            double radius = sign.shape() == Shape.BAR ? style.value() * BAR : radius();
            marks.add(new Mark.Symbol(sign.role(), sign.shape(), centre, radius, ""));
        } else {
            marks.add(
                    new Mark.Text(
                            Role.TEXT,
                            face.letter(),
                            new Point(centre.x(), centre.y() + style.heading() * CAP),
                            Anchor.MIDDLE,
                            style.heading(),
                            Weight.BOLD));
        }
    }

    private double radius() {
        return style.value() * SHAPE;
    }

    private static boolean hasSign(CellFace face) {
        return !face.letter().isEmpty() || (face.sign() != null && face.sign().shape() != null);
    }
}
