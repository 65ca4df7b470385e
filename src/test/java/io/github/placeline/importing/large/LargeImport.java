package io.github.placeline.importing.large;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// A program that imports one large file, first stopped at many moments and then whole, and prints
/// what each took. It runs in a JVM of its own, whose heap is as small as the test wants it.
///
/// It prints lines of words: `cancelled MS_AFTER_START LATENCY_MS same|changed STEP`, then
/// `imported READINGS WALL_MS PEAK_MB VALUES BACKWARDS`.
public final class LargeImport {

    private final Workspace workspace;
    private final Path file;
    private final ImportOptions options;

    private LargeImport(Workspace workspace, Path file) {
        this.workspace = workspace;
        this.file = file;
        this.options =
                new ImportOptions(false, true, "Kim")
                        .withRecipe(
                                new FileImport(workspace)
                                        .propose(file, Progress.NONE)
                                        .map(Proposal::recipe)
                                        .orElse(null));
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path file = Path.of(arguments[1]);
        Path trial = folder.resolve("trial.placeline");
        LargeImport whole = new LargeImport(Workspace.create(trial), file);
        long wall = whole.run();
        Files.delete(trial);
        Path stopped = folder.resolve("stopped.placeline");
        LargeImport cancelled = new LargeImport(Workspace.create(stopped), file);
        for (int moment = 1; moment < Integer.parseInt(arguments[2]); moment++)
            cancelled.stopAfter(wall * moment / Integer.parseInt(arguments[2]));
    }

    private long run() {
        Seen seen = new Seen();
        long begun = System.nanoTime();
        ImportReport report = new FileImport(workspace).run(file, options, seen);
        long wall = millisecondsSince(begun);
        long readings = report.counts().added();
        System.out.printf(
                Locale.ROOT,
                "imported %d %d %d %d %d%n",
                readings,
                wall,
                peak(),
                seen.values.size(),
                seen.backwards);
        seen.steps.forEach(step -> System.out.println("step " + step));
        return wall;
    }

    private void stopAfter(long milliseconds) throws Exception {
        byte[] before = Files.readAllBytes(workspace.file());
        Seen seen = new Seen();
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor()) {
            var _ = timer.schedule(seen::stop, milliseconds, TimeUnit.MILLISECONDS);
            new FileImport(workspace).run(file, options, seen);
            System.out.printf("too late %d%n", milliseconds);
        } catch (CancellationException asWanted) {
            long latency = millisecondsSince(seen.stopped);
            boolean same =
                    java.util.Arrays.equals(before, Files.readAllBytes(workspace.file()))
                            && workspace.integrity().check().isSound();
            System.out.printf(
                    Locale.ROOT,
                    "cancelled %d %d %s %s%n",
                    milliseconds,
                    latency,
                    same ? "same" : "changed",
                    seen.stepAtStop);
        }
    }

    private static long millisecondsSince(long then) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - then);
    }

    /// The most that the heap held at any time, in MB.
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(java.lang.management.MemoryUsage::getUsed)
                        .sum()
                >> 20;
    }

    /// What is told of the work while it goes on.
    private static final class Seen implements Progress {
        private final Set<Long> values = new HashSet<>();
        private final List<String> steps = new ArrayList<>();
        private final long begun = System.nanoTime();
        private String step = "";
        private double last;
        private int backwards;
        private volatile boolean stopWanted;
        private volatile long stopped;
        private volatile String stepNow = "";
        private volatile String stepAtStop = "";

        @Override
        public void report(long done, long of, String what) {
            if (!what.equals(step)) {
                step = what;
                stepNow = what;
                last = 0;
                steps.add(millisecondsSince(begun) + " " + what);
            }
            if (of == 0) return;
            double fraction = (double) done / of;
            if (fraction < last) backwards++;
            last = fraction;
            values.add(steps.size() * 1_000_000L + Math.round(fraction * 1000));
        }

        void stop() {
            stepAtStop = stepNow;
            stopped = System.nanoTime();
            stopWanted = true;
        }

        @Override
        public void stopIfCancelled() {
            if (stopWanted) throw new CancellationException("asked to stop");
        }
    }
}
