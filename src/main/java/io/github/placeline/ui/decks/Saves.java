package io.github.placeline.ui.decks;

import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Writes changes one after another in the order in which they were made, away from the window.
final class Saves {

    private final BackgroundRunner background;
    private final Consumer<Failure> onFailed;
    private final Runnable onIdle;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    /// @param onIdle called when everything is written, or could not be
    Saves(BackgroundRunner background, Consumer<Failure> onFailed, Runnable onIdle) {
        this.background = background;
        this.onFailed = onFailed;
        this.onIdle = onIdle;
    }

    boolean isIdle() {
        return !running && waiting.isEmpty();
    }

    void add(Runnable write) {
        waiting.add(write);
        if (!running) next();
    }

    private void next() {
        Runnable write = waiting.poll();
        if (write == null) {
            onIdle.run();
            return;
        }
        running = true;
        background.run(
                "Saving the deck",
                _ -> {
                    write.run();
                    return true;
                },
                _ -> goOn(),
                failure -> {
                    waiting.clear();
                    onFailed.accept(failure);
                    goOn();
                });
    }

    private void goOn() {
        running = false;
        next();
    }
}
