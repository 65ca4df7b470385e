package io.github.placeline.ui.indicator;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.session.Memory;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a reader chose on this page before: what stands beside the area, and how many years. Words
/// that no longer mean anything are passed over.
final class Habits {

    private static final String COMPANIONS = "indicator.companions";
    private static final String NONE = "none";
    private static final String WINDOW = "indicator.window";

    private final Memory memory;

    Habits(Memory memory) {
        this.memory = memory;
    }

    Set<Companion> companions() {
        return Optional.of(memory.find(COMPANIONS))
                .filter(words -> !words.isEmpty())
                .map(words ->
                        Stream.of(Companion.values())
                                .filter(one -> Set.of(words.split(",", -1)).contains(key(one)))
                                .collect(
                                        Collectors.toCollection(
                                                () -> EnumSet.noneOf(Companion.class))))
                .orElseGet(() -> EnumSet.copyOf(Companion.USUAL));
    }

    void keep(Set<Companion> companions) {
        String words = companions.stream().map(Habits::key).collect(Collectors.joining(","));
        memory.put(COMPANIONS, words.isEmpty() ? NONE : words);
    }

    /// The years shown last by one of the buttons; ten until somebody chose.
    Window window() {
        String words = memory.find(WINDOW);
        return Window.USUAL.stream()
                .filter(one -> one.words().equals(words))
                .findFirst()
                .orElse(Window.TEN);
    }

    void keep(Window window) {
        if (Window.USUAL.contains(window)) memory.put(WINDOW, window.words());
    }

    private static String key(Companion companion) {
        return companion.name().toLowerCase(Locale.ROOT);
    }
}
