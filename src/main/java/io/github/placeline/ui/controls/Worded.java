package io.github.placeline.ui.controls;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Writes the choices of a picker that nobody types into; nothing chosen is written as nothing.
public final class Worded<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("the picker cannot be typed in");
    }
}
