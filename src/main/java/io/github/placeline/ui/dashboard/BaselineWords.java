package io.github.placeline.ui.dashboard;

import io.github.placeline.app.dashboard.Baseline;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A baseline as the picker shows it.
final class BaselineWords extends StringConverter<Baseline> {

    @Override
    public String toString(@Nullable Baseline baseline) {
        return baseline == null ? "" : baseline.words();
    }

    @Override
    public Baseline fromString(String text) {
        throw new UnsupportedOperationException("the picker cannot be typed in");
    }
}
