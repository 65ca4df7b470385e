package io.github.placeline.ui.twinning;

import java.util.List;
import javafx.scene.layout.Region;

/// Keeps the lines of two cards as high as each other, whatever wraps in one of them, so that what
/// stands between has the same room in both.
final class EvenLines {

    private final List<Region> one;
    private final List<Region> other;

    EvenLines(List<Region> one, List<Region> other) {
        this.one = one;
        this.other = other;
        for (Region line : one) line.widthProperty().subscribe(_ -> level());
        for (Region line : other) line.widthProperty().subscribe(_ -> level());
    }

    /// To be called when other words stand in the lines.
    void level() {
        for (int i = 0; i < one.size(); i++) {
            Region left = one.get(i);
            Region right = other.get(i);
            double height = Math.max(height(left), height(right));
            left.setMinHeight(height);
            right.setMinHeight(height);
        }
    }

    private static double height(Region line) {
        line.applyCss();
        return line.prefHeight(line.getWidth());
    }
}
