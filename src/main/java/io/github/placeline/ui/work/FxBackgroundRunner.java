package io.github.placeline.ui.work;

import io.github.placeline.model.Progress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/// The one bridge to javafx.concurrent. Use from the FX thread.
public final class FxBackgroundRunner implements BackgroundRunner, AutoCloseable {

    private static final Duration WORTH_SHOWING = Duration.seconds(1);

    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().name("placeline-work-", 1).daemon().factory());
    private final ObservableList<Running> slow = FXCollections.observableArrayList();
    private final ObservableList<Running> slowShown =
            FXCollections.unmodifiableObservableList(slow);
    private final Faults faults;

    public FxBackgroundRunner(Faults faults) {
        this.faults = faults;
    }

    /// Work that has taken longer than a second and still does.
    public ObservableList<Running> slow() {
        return slowShown;
    }

    @Override
    public <T> Running run(
            String what,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Failure> onFailed) {
        WorkTask<T> task = new WorkTask<>(what, work);
        PauseTransition patience = new PauseTransition(WORTH_SHOWING);
        patience.setOnFinished(_ -> slow.add(task));
        task.setOnSucceeded(_ -> {
            forget(task, patience);
            onDone.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            forget(task, patience);
            onFailed.accept(faults.failure(task.getException()));
        });
        patience.play();
        threads.execute(task);
        return task;
    }

    private void forget(Running task, PauseTransition patience) {
        patience.stop();
        slow.remove(task);
    }

    /// Takes no more work; what runs is daemonic and ends with the program.
    @Override
    public void close() {
        threads.shutdown();
    }
}
