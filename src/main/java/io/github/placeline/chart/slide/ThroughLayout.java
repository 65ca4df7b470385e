package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.Size;
import io.github.placeline.chart.YearsChart;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.text.Weight;
import java.util.ArrayList;
import java.util.List;

/// All authorities year after year: each year is a step and takes the place of the one before. What
/// is to be known of a year stands below it.
final class ThroughLayout {

    private static final double TEXT = 30;
    private static final double NOTE = 26;
    private static final double BELOW = 46;

    private ThroughLayout() {}

    static Laid of(YearsContent years, Room room) {
        Moved moved = new Moved(room.box().left(), room.box().top());
        Size size = new Size(room.box().width(), Math.max(1, room.box().height() - room.of(BELOW)));
        List<SlideLayer> layers = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (int at = 0; at < years.frames().size(); at++) {
            Drawing drawing = YearsChart.draw(years, at, size, room.of(TEXT));
            List<Mark> marks = new ArrayList<>(moved.marks(drawing.marks()));
            String note = years.frames().get(at).note();
            if (!note.isEmpty())
                marks.add(
                        room.text(
                                Role.NOTE,
                                note,
                                new Point(room.box().left(), room.box().bottom() - room.of(6)),
                                Anchor.START,
                                room.of(NOTE),
                                Weight.REGULAR,
                                room.box().width()));
            layers.add(SlideLayer.only(at, marks));
            said.add(drawing.description());
        }
        return new Laid(layers, years.frames().size(), said.getLast(), List.of());
    }
}
