package io.github.placeline.bench;

import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.export.pack.PackPdf;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A pack of twenty pages as an accessible PDF, made once in a program that has just started, on
/// 640,000 rows and with a heap of 300 MB. Aim: less than five seconds.
@SuppressWarnings("NullAway.Init") // JMH calls open() before anything else
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {"-Xmx300m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class PackBenchmark {

    private static final int PAGES = 20;

    /// 366 measures give 640,000 rows.
    private static final int MEASURES = 366;

    private PackDesk desk;
    private PackOutline outline;

    @Setup
    public void open() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "placeline-bench");
        Workspace workspace = GeneratedWorkspace.in(folder, MEASURES);
        Area area = workspace.areas().byCode("E06000009").orElseThrow();
        List<OutlinePage> pages = new ArrayList<>();
        pages.add(OutlinePage.of(new PageSubject.Cover()));
        for (Indicator indicator : workspace.indicators().all()) {
            if (pages.size() < PAGES - 1)
                pages.add(PackDesk.indicatorPage(indicator.code(), Breakdown.TOTAL));
        }
        pages.add(OutlinePage.of(new PageSubject.Method()));
        desk = new PackDesk(workspace);
        outline = new PackOutline(0, area.id(), null, "Board pack", AsAt.NOW, pages);
    }

    @Benchmark
    public int pdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPdf.write(desk.pack(outline), out);
        return out.size();
    }
}
