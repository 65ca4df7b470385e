package io.github.placeline.bench;

import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Priority;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A dashboard of twenty indicators with every verdict, strip and sparkline, read from the file.
/// Aim: 50 ms on 640,000 rows, and no slower on ten times as many. The median (p0.50) counts.
@SuppressWarnings("NullAway.Init") // JMH calls open() before anything else
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class DashboardBenchmark {

    private static final int TILES = 20;
    private static final String BLACKPOOL = "E06000009";

    /// 366 measures give 640,000 rows, 3,660 ten times as many.
    @Param({"366", "3660"})
    public int measures;

    private DashboardView view;
    private DashboardQuestion question;

    /// Makes or opens the workspace and gives Blackpool two priorities of ten indicators.
    @Setup
    public void open() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "placeline-bench");
        Workspace workspace = GeneratedWorkspace.in(folder, measures);
        Area area = workspace.areas().byCode(BLACKPOOL).orElseThrow();
        List<Long> keys =
                workspace.indicators().all().stream().map(Indicator::id).limit(TILES).toList();
        workspace
                .priorities()
                .replace(
                        area,
                        List.of(
                                new Priority(0, area.id(), 1, "One", keys.subList(0, TILES / 2)),
                                new Priority(
                                        0, area.id(), 2, "Two", keys.subList(TILES / 2, TILES))));
        view = new DashboardView(workspace);
        question = DashboardQuestion.of(area);
        int tiles =
                view.facts(question).sections().stream()
                        .mapToInt(section -> section.tiles().size())
                        .sum();
        if (tiles != TILES) throw new IllegalStateException("tiles: " + tiles);
    }

    /// What the dashboard asks for when it is opened.
    @Benchmark
    public DashboardFacts dashboard() {
        return view.facts(question);
    }
}
