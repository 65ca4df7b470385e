package io.github.placeline.app.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.export.pack.Pack;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Pages that are looked at while the pack is being changed.
class PackPreviewTest {

    private static final int ROUNDS = 12;

    @TempDir private Path folder;

    /// Two drawings once waited for each other by way of the one who kept the pack.
    @Test
    @Timeout(120)
    void drawsTheSamePageTwiceWhileThePackIsBeingKept() throws Exception {
        Workspace workspace = Demonstration.create(folder.resolve("w.placeline"));
        Area area = Demonstration.firstArea(workspace);
        PackDesk desk = new PackDesk(workspace);
        PackOutline pack = desk.save(desk.started(area, PackTemplate.FOUR_PAGES, AsAt.NOW));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < ROUNDS; round++) {
                PackPreview preview = new PackPreview(workspace);
                List<Future<Pack>> drawn = new ArrayList<>();
                for (int twice = 0; twice < 2; twice++)
                    drawn.add(threads.submit(() -> preview.page(pack, 1)));
                Future<?> kept = threads.submit(() -> desk.save(pack));
                kept.get(60, TimeUnit.SECONDS);
                for (Future<Pack> page : drawn)
                    assertThat(page.get(60, TimeUnit.SECONDS).pages()).hasSize(1);
            }
        }
    }
}
