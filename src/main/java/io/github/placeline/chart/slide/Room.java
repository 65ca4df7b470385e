package io.github.placeline.chart.slide;

import io.github.placeline.chart.Anchor;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Point;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.text.Weight;
import io.github.placeline.chart.text.Wrap;
import java.util.List;

/// The part of a slide that its body may use.
///
/// @param factor how large the slide is beside one of 1080 pixels height
record Room(Box box, double factor) {

    /// The smallest text, in pixels of a slide of 1080.
    static final double LEAST = 24;

    /// Pixels of this slide for pixels of one of 1080.
    double of(double pixels) {
        return pixels * factor;
    }

    /// One line of text, shortened to `most` pixels.
    Mark.Text text(
            Role role,
            String words,
            Point at,
            Anchor anchor,
            double size,
            Weight weight,
            double most) {
        String shown = Wrap.shortened(words, weight, size, most);
        return new Mark.Text(role, shown, at, anchor, size, weight, words);
    }

    static Mark.Area filled(Role role, Box box) {
        return new Mark.Area(
                role,
                List.of(
                        new Point(box.left(), box.top()),
                        new Point(box.right(), box.top()),
                        new Point(box.right(), box.bottom()),
                        new Point(box.left(), box.bottom())),
                "");
    }
}
