package io.github.placeline.ui;

import io.github.placeline.model.Progress;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.ImmediateRunner;
import io.github.placeline.ui.work.Running;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Keeps work back until a test lets it go, in any order.
public final class HeldRunner implements BackgroundRunner {

    private final ImmediateRunner now = new ImmediateRunner();
    private final List<Runnable> held = new ArrayList<>();
    private int done;

    @Override
    public <T> Running run(
            String what,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Failure> onFailed) {
        held.add(() -> now.run(what, work, onDone, onFailed));
        return now.run(what, _ -> what, _ -> {}, _ -> {});
    }

    /// Does the work that was asked for as the `place`th, counted from 0.
    public void letGo(int place) {
        held.get(place).run();
    }

    /// Does the next work in the order in which it was asked for.
    ///
    /// @return whether there was any
    public boolean next() {
        if (done >= held.size()) return false;
        held.get(done++).run();
        return true;
    }
}
