package io.github.placeline.ui.indicator;

import io.github.placeline.model.Breakdown;
import javafx.util.StringConverter;

/// How a box names parts of the population.
final class PartWords extends StringConverter<Breakdown> {

    @Override
    public String toString(Breakdown part) {
        return part == null ? "" : BreakdownChoice.words(part);
    }

    @Override
    public Breakdown fromString(String text) {
        throw new UnsupportedOperationException("the box cannot be typed in");
    }
}
