package io.github.placeline.ui.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work in the order in which it was asked for, one piece after the other, so that what is
/// kept last is what was done last. Use from the window's thread only.
public final class InOrder {

    private final BackgroundRunner background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public InOrder(BackgroundRunner background) {
        this.background = background;
    }

    /// Starts `work` when all before it has ended, however it ended.
    ///
    /// @param what the work in words, for whoever waits
    public <T> void run(
            String what, Supplier<T> work, Consumer<? super T> onDone, Consumer<Failure> onFailed) {
        waiting.add(() ->
                background.run(
                        what,
                        _ -> work.get(),
                        done -> {
                            onDone.accept(done);
                            next();
                        },
                        failure -> {
                            onFailed.accept(failure);
                            next();
                        }));
        if (!busy) next();
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) first.run();
    }
}
