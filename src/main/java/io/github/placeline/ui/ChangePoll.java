package io.github.placeline.ui;

import io.github.placeline.ui.work.Faults;
import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Looks every two seconds whether another window or program has written to the open workspace.
final class ChangePoll extends ScheduledService<Boolean> {

    private static final Duration EVERY = Duration.seconds(2);

    private @Nullable OpenWorkspace watched;

    /// @param onChange called on the thread of the window
    ChangePoll(Runnable onChange, Faults faults) {
        setDelay(EVERY);
        setPeriod(EVERY);
        setRestartOnFailure(false);
        setOnSucceeded(_ -> {
            if (getValue()) onChange.run();
        });
        setOnFailed(_ -> faults.failure(getException()));
    }

    void watch(OpenWorkspace workspace) {
        watched = workspace;
        restart();
    }

    void stop() {
        cancel();
    }

    @Override
    protected Task<Boolean> createTask() {
        OpenWorkspace now = watched;
        return new Task<>() {
            @Override
            protected Boolean call() {
                return now != null && now.hasChanged();
            }
        };
    }
}
