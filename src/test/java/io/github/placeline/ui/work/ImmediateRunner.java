package io.github.placeline.ui.work;

import io.github.placeline.model.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Does the work at once, on the thread that asks. A bug in it is thrown at the test.
public final class ImmediateRunner implements BackgroundRunner {

    private final boolean stopped;

    public ImmediateRunner() {
        this(false);
    }

    private ImmediateRunner(boolean stopped) {
        this.stopped = stopped;
    }

    /// One that is asked to stop before it starts.
    public static ImmediateRunner stopped() {
        return new ImmediateRunner(true);
    }

    @Override
    public <T> Running run(
            String what,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Failure> onFailed) {
        Faults faults =
                new Faults(fault -> {
                    throw new AssertionError(fault.details());
                });
        Now now = new Now(what, stopped);
        T result;
        try {
            result = work.apply(now);
        } catch (RuntimeException thrown) {
            onFailed.accept(faults.failure(thrown));
            return now;
        }
        onDone.accept(result);
        return now;
    }

    private static final class Now implements Running, Progress {
        private final String what;
        private final boolean stopped;
        private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
        private final ReadOnlyStringWrapper step;

        Now(String what, boolean stopped) {
            this.what = what;
            this.stopped = stopped;
            this.step = new ReadOnlyStringWrapper(what);
        }

        @Override
        public void report(long done, long of, String stepNow) {
            fraction.set(Steps.fraction(done, of));
            step.set(Steps.words(done, of, stepNow));
        }

        @Override
        public void stopIfCancelled() {
            if (stopped) throw new CancellationException(what);
        }

        @Override
        public String what() {
            return what;
        }

        @Override
        public ReadOnlyDoubleProperty fractionProperty() {
            return fraction.getReadOnlyProperty();
        }

        @Override
        public ReadOnlyStringProperty stepProperty() {
            return step.getReadOnlyProperty();
        }

        @Override
        public void stop() {}
    }
}
