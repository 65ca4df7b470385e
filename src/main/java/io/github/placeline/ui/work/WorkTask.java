package io.github.placeline.ui.work;

import io.github.placeline.model.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.concurrent.Task;

/// One piece of work. Its thread is never interrupted: a file being written must end as it wants
/// to.
final class WorkTask<T> extends Task<T> implements Progress, Running {

    private final String what;
    private final Function<Progress, T> work;
    private volatile boolean stopWanted;

    WorkTask(String what, Function<Progress, T> work) {
        this.what = what;
        this.work = work;
        updateMessage(what);
    }

    @Override
    protected T call() {
        return work.apply(this);
    }

    @Override
    public void report(long done, long of, String step) {
        double fraction = Steps.fraction(done, of);
        updateProgress(fraction, 1);
        updateMessage(Steps.words(done, of, step));
    }

    @Override
    public void stopIfCancelled() {
        if (stopWanted) throw new CancellationException(what);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        stopWanted = true;
        return false;
    }

    @Override
    public void stop() {
        stopWanted = true;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public ReadOnlyDoubleProperty fractionProperty() {
        return progressProperty();
    }

    @Override
    public ReadOnlyStringProperty stepProperty() {
        return messageProperty();
    }
}
