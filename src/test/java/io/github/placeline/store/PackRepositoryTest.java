package io.github.placeline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRepositoryTest {

    private static final List<OutlinePage> EVERY_KIND =
            List.of(
                    OutlinePage.of(new PageSubject.Cover()),
                    OutlinePage.of(new PageSubject.Summary()).saying("Two lines.\nOf words."),
                    OutlinePage.of(new PageSubject.Profile()),
                    OutlinePage.of(new PageSubject.AllIndicators()).over(0),
                    OutlinePage.of(
                                    new PageSubject.OneIndicator(
                                            "A/b", Breakdown.of(Map.of("sex", "Girls; \\ all"))))
                            .headed("Ymlaen â ni 🎉")
                            .showing(Shown.TABLE, true)
                            .showing(Shown.REGION, false),
                    OutlinePage.of(new PageSubject.Comparison(List.of("B", "A"))),
                    OutlinePage.of(new PageSubject.Comparison(List.of())),
                    OutlinePage.of(new PageSubject.Projects()),
                    OutlinePage.of(new PageSubject.OneProject(7, "Reading together")),
                    OutlinePage.of(new PageSubject.Changes(AsAt.endOf(LocalDate.of(2026, 6, 1)))),
                    OutlinePage.of(new PageSubject.SetOfParts("Gatsby Benchmarks")),
                    OutlinePage.of(new PageSubject.Notes()),
                    OutlinePage.of(new PageSubject.OwnWords()).headed("What we ask of you"),
                    OutlinePage.of(new PageSubject.Method()));

    @TempDir private Path folder;
    private Workspace workspace;
    private Area blackpool;

    @BeforeEach
    void makesAWorkspace() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        blackpool = workspace.areas().byCode("E06000009").orElseThrow();
    }

    private PackOutline outline(List<OutlinePage> pages) {
        return new PackOutline(0, blackpool.id(), null, "Board pack", AsAt.NOW, pages);
    }

    @Test
    void keepsEveryKindOfPageAsItWas() {
        PackOutline kept = workspace.packs().save(outline(EVERY_KIND));

        assertThat(kept.id()).isPositive();
        assertThat(kept.pages()).isEqualTo(EVERY_KIND);
        assertThat(workspace.packs().byId(kept.id())).contains(kept);
        assertThat(workspace.packs().of(blackpool)).containsExactly(kept);
    }

    @Test
    void keepsTheMomentToItsFraction() {
        Instant moment = Instant.parse("2026-11-25T14:05:33.123456Z");
        PackOutline kept = workspace.packs().save(outline(EVERY_KIND).with(new AsAt(moment)));

        assertThat(workspace.packs().byId(kept.id()).orElseThrow().asAt().instant())
                .isEqualTo(moment);
    }

    @Test
    void takesAChangeBackBySavingTheOutlineBeforeIt() {
        PackOutline before = workspace.packs().save(outline(EVERY_KIND));
        workspace.packs().save(before.moving(0, 3).removing(5).titled("Another"));

        workspace.packs().save(before);

        assertThat(workspace.packs().byId(before.id())).contains(before);
    }

    @Test
    void bringsADeletedPackBackUnderItsKey() {
        PackOutline kept = workspace.packs().save(outline(EVERY_KIND));
        workspace.packs().delete(kept);
        assertThat(workspace.packs().of(blackpool)).isEmpty();

        workspace.packs().save(kept);

        assertThat(workspace.packs().of(blackpool)).containsExactly(kept);
    }
}
