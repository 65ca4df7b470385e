package io.github.placeline.chart;

import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import io.github.placeline.model.deck.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A few words in the plot, put where nothing is drawn.
///
/// @param sentence the same for the caption, when no place is free
/// @param room widest line, in pixels
/// @param fromBottom where to look first
/// @param spots places to try from left to right, best first; none for anywhere
/// @param own the band that it speaks of, where it may stand
/// @param layer the series that it speaks of, null for none
record Note(
        Role role,
        String text,
        String sentence,
        double room,
        boolean fromBottom,
        List<Spot> spots,
        List<Box> own,
        @Nullable Layer layer) {
    private static final double LEADING = 1.25;
    private static final double MARGIN = 4;
    private static final double STEP_DOWN = 4;
    private static final double STEP_RIGHT = 12;

    /// A place on the x axis and which end of the text stands there.
    record Spot(double x, Anchor anchor) {}

    /// The note's marks in the first free place, empty when there is none.
    Optional<List<Mark>> placed(Plot plot, Obstacles obstacles, double size) {
        List<String> lines = Wrap.lines(text, Weight.REGULAR, size, room);
        double width =
                lines.stream().mapToDouble(l -> Weight.REGULAR.width(l, size)).max().orElse(0);
        double height = (lines.size() - 1) * LEADING * size + size;
        Box box = plot.box();
        double top = box.top() + MARGIN;
        double bottom = box.bottom() - MARGIN - height;
        List<Spot> candidates = spots.isEmpty() ? everywhere(box, width) : spots;
        for (double down = 0; down <= bottom - top; down += STEP_DOWN) {
            double y = fromBottom ? bottom - down : top + down;
            for (Spot spot : candidates) {
                double left =
                        switch (spot.anchor()) {
                            case START -> spot.x();
                            case MIDDLE -> spot.x() - width / 2;
                            case END -> spot.x() - width;
                        };
                Box block = new Box(left, y, left + width, y + height);
                if (obstacles.isFree(block, own)) return Optional.of(marks(lines, spot, y, size));
            }
        }
        return Optional.empty();
    }

    private static List<Spot> everywhere(Box box, double width) {
        List<Spot> spots = new ArrayList<>();
        for (double x = box.left() + 2 * MARGIN; x + width < box.right(); x += STEP_RIGHT) {
            spots.add(new Spot(x, Anchor.START));
        }
        return spots;
    }

    private List<Mark> marks(List<String> lines, Spot spot, double top, double size) {
        List<Mark> marks = new ArrayList<>();
        double baseline = top + 0.77 * size;
        for (String line : lines) {
            Point at = new Point(spot.x(), baseline);
            marks.add(new Mark.Text(role, line, at, spot.anchor(), size, Weight.REGULAR, sentence));
            baseline += LEADING * size;
        }
        return marks;
    }
}
