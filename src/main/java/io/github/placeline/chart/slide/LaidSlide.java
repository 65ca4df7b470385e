package io.github.placeline.chart.slide;

import io.github.placeline.chart.Box;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.MarkLayer;
import io.github.placeline.chart.Size;
import io.github.placeline.model.deck.Layer;
import java.util.List;
import java.util.Set;

/// A slide laid out for one screen. Its layers never move; a step only brings some of them into
/// view.
///
/// @param layers from back to front
/// @param views what is in view in each step, at least one
/// @param title its headline
/// @param description the text alternative of the whole
/// @param cut what did not fit or is too small to be read at the back, in words
public record LaidSlide(
        Size size,
        List<MarkLayer> layers,
        List<Set<Layer>> views,
        String title,
        String description,
        List<String> cut) {

    /// Text that is higher than this share of the screen can be read at the back of a room.
    public static final double LEAST_TEXT = 1.0 / 45;

    public LaidSlide {
        layers = List.copyOf(layers);
        views = List.copyOf(views);
        cut = List.copyOf(cut);
    }

    public int steps() {
        return views.size();
    }

    /// Whether a layer is in view in a step.
    public boolean shows(MarkLayer layer, int step) {
        return layer.layer() == null || views.get(step).contains(layer.layer());
    }

    /// The slide in one step as a picture.
    ///
    /// @param step from 0
    public Drawing drawing(int step) {
        List<Mark> marks =
                layers.stream()
                        .filter(layer -> shows(layer, step))
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

    /// The slide with everything in view.
    public Drawing drawing() {
        return drawing(steps() - 1);
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
