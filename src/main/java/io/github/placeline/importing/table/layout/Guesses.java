package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What every kind of column seems to be, by its kind of heading.
final class Guesses {

    private final Map<String, Guess> byKind = new LinkedHashMap<>();

    void put(String kind, Guess guess) {
        byKind.put(kind, guess);
    }

    Guess of(String kind) {
        return Objects.requireNonNull(byKind.get(kind), kind);
    }

    Guess of(ColumnSample sample) {
        return of(sample.kind());
    }

    boolean has(Role role) {
        return byKind.values().stream().anyMatch(guess -> guess.role() == role);
    }
}
