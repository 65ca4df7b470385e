package io.github.placeline.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of a few choices as a file writes it: `HIGHER_IS_BETTER` as `higher is better`.
public final class ChoiceWord {

    private ChoiceWord() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The choice that is written so, whatever its capital letters; empty when there is none.
    public static <E extends Enum<E>> Optional<E> read(Class<E> choices, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> of(choice).equals(word))
                .findFirst();
    }
}
