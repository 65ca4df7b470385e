package io.github.placeline.ui.targets;

import io.github.placeline.model.Period;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A period as its picker shows it.
final class PeriodWords extends StringConverter<Period> {

    @Override
    public String toString(@Nullable Period period) {
        return period == null ? "" : period.label();
    }

    @Override
    public Period fromString(String text) {
        throw new UnsupportedOperationException("the picker cannot be typed in");
    }
}
