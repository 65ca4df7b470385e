package io.github.placeline.app.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.guard.SmallNumbers;
import io.github.placeline.app.pack.PackDesk;
import io.github.placeline.export.pack.PackHtml;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.ImportBatch;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import io.github.placeline.model.Source;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallNumberGuardTest {

    private static final Period YEAR = Period.academicYearEnding(2025);
    private static final Breakdown GIRLS = Breakdown.of(Map.of("sex", "Girls"));
    private static final Breakdown BOYS = Breakdown.of(Map.of("sex", "Boys"));
    private static final Breakdown UNKNOWN = Breakdown.of(Map.of("sex", "Unknown"));

    @TempDir private Path folder;
    private Workspace workspace;
    private Area blackpool;
    private Indicator pupils;

    @BeforeEach
    void makesAWorkspace() {
        workspace = Workspace.create(folder.resolve("w.placeline"));
        blackpool = workspace.areas().byCode("E06000009").orElseThrow();
        pupils =
                new Indicator(
                        0,
                        "PUPILS",
                        "Pupils",
                        List.of(),
                        Unit.NUMBER,
                        0,
                        Polarity.NEUTRAL,
                        YearType.ACADEMIC,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        false,
                        false);
    }

    /// Brings counts in by parts of the population, as a file of that format.
    private void bringIn(String format, Map<Breakdown, Double> counts) {
        workspace.add(additions -> {
            long id = additions.indicator(pupils);
            long batch =
                    additions.batch(
                            new ImportBatch(
                                    0,
                                    Instant.now(),
                                    "an officer",
                                    "own.csv",
                                    "0",
                                    1,
                                    format,
                                    new ImportCounts(1, 1, 0, 0, 0, 0),
                                    null));
            counts.forEach((part, value) ->
                    additions.series(
                            batch,
                            blackpool,
                            id,
                            part,
                            List.of(
                                    new Observation(
                                            YEAR,
                                            "2024/25",
                                            new Reading.Published(value),
                                            Quality.FINAL,
                                            new Source(batch, "own.csv", "", 2)))));
            return id;
        });
    }

    private Reading shown(Breakdown part) {
        Indicator known = workspace.indicators().byCode("PUPILS").orElseThrow();
        Series series = workspace.series().of(blackpool, known, part, AsAt.NOW);
        return SmallNumberGuard.of(workspace, AsAt.NOW).guarded(series).at(YEAR);
    }

    @Test
    void hidesASmallCountAndTheOneThatWouldGiveItAway() {
        bringIn("Table", Map.of(Breakdown.TOTAL, 90.0, GIRLS, 3.0, BOYS, 37.0, UNKNOWN, 50.0));

        assertThat(shown(GIRLS)).isEqualTo(SmallNumbers.HIDDEN);
        assertThat(shown(BOYS)).isEqualTo(SmallNumbers.HIDDEN);
        assertThat(shown(UNKNOWN)).isEqualTo(new Reading.Published(50));
        assertThat(shown(Breakdown.TOTAL)).isEqualTo(new Reading.Published(90));
    }

    @Test
    void leavesPublishedNationalFilesAsTheyAre() {
        bringIn("EES tidy", Map.of(Breakdown.TOTAL, 90.0, GIRLS, 3.0, BOYS, 87.0));

        assertThat(shown(GIRLS)).isEqualTo(new Reading.Published(3));
        assertThat(shown(BOYS)).isEqualTo(new Reading.Published(87));
    }

    @Test
    void followsTheWorkspacesOwnThreshold() {
        bringIn("Table", Map.of(Breakdown.TOTAL, 9.0));
        assertThat(shown(Breakdown.TOTAL)).isEqualTo(new Reading.Published(9));

        workspace.settings().put(Threshold.SETTING, "10");

        assertThat(shown(Breakdown.TOTAL)).isEqualTo(SmallNumbers.HIDDEN);
    }

    @Test
    void aPackShowsNeitherASmallCountNorItsNeighbour() {
        AsAt before = AsAt.endOf(LocalDate.of(2020, 1, 1));
        bringIn("Table", Map.of(Breakdown.TOTAL, 73_917.0, GIRLS, 3.0, BOYS, 73_914.0));
        PackOutline outline =
                new PackOutline(
                        0,
                        blackpool.id(),
                        null,
                        "Board pack",
                        AsAt.NOW,
                        List.of(
                                PackDesk.indicatorPage("PUPILS", GIRLS).showing(Shown.TABLE, true),
                                PackDesk.indicatorPage("PUPILS", BOYS).showing(Shown.TABLE, true),
                                PackDesk.indicatorPage("PUPILS", Breakdown.TOTAL),
                                OutlinePage.of(new PageSubject.Changes(before))));

        String page = PackHtml.of(new PackDesk(workspace).pack(outline));

        assertThat(page)
                .contains("[c]")
                .contains("73,917")
                .contains("Not listed, to protect small numbers.")
                .doesNotContain("73,914");
    }
}
