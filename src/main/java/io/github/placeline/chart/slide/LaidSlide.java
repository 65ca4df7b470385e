package io.github.placeline.chart.slide;

import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Size;
import java.util.List;

/// A slide laid out for one screen. Its layers never move; a step only brings some of them into
/// view, or out of it.
///
/// @param layers from back to front
/// @param steps how many there are, at least one
/// @param title its headline
/// @param description the text alternative of the whole
/// @param cut what did not fit or is too small to be read at the back, in words
public record LaidSlide(
        Size size,
        List<SlideLayer> layers,
        int steps,
        String title,
        String description,
        List<String> cut) {

    /// Text that is higher than this share of the screen can be read at the back of a room.
    public static final double LEAST_TEXT = 1.0 / 45;

    public LaidSlide {
        layers = List.copyOf(layers);
        cut = List.copyOf(cut);
    }

    /// The slide in one step as a picture.
    ///
    /// @param step from 0
    public Drawing drawing(int step) {
        List<Mark> marks =
                layers.stream()
                        .filter(layer -> layer.isIn(step))
                        .flatMap(layer -> layer.marks().stream())
                        .toList();
        return new Drawing(
                size,
                new Box(0, 0, size.width(), size.height()),
                marks,
                title,
                description,
                List.of());
    }

    /// The slide in its last step.
    public Drawing drawing() {
        return drawing(steps - 1);
    }

    /// The smallest text as a share of the slide's height.
    public double smallestText() {
        return layers.stream()
                        .flatMap(layer -> layer.marks().stream())
                        .mapMulti(LaidSlide::textSize)
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElse(size.height())
                / size.height();
    }

    private static void textSize(Mark mark, java.util.function.Consumer<Double> sizes) {
        if (mark instanceof Mark.Text text) sizes.accept(text.size());
    }
}
