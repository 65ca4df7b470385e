package io.github.placeline.ui.presenter;

import io.github.placeline.model.Progress;
import io.github.placeline.ui.work.BackgroundRunner;
import io.github.placeline.ui.work.Failure;
import io.github.placeline.ui.work.ImmediateRunner;
import io.github.placeline.ui.work.Running;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does work when the test says so.
record LateRunner(List<Runnable> waiting) implements BackgroundRunner {

    @Override
    public <T> Running run(
            String what,
            Function<Progress, T> work,
            Consumer<? super T> onDone,
            Consumer<Failure> onFailed) {
        waiting.add(() -> new ImmediateRunner().run(what, work, onDone, onFailed));
        return new ImmediateRunner().run(what, _ -> "", _ -> {}, _ -> {});
    }
}
