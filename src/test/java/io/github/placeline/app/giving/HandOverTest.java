package io.github.placeline.app.giving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.ImportFiles;
import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.quality.DefinitionDesk;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Series;
import io.github.placeline.model.Unit;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {

    @TempDir private Path folder;
    private Workspace demo;
    private Area chosen;
    private Indicator good;

    @BeforeEach
    void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        chosen = Demonstration.firstArea(demo);
        good = demo.indicators().byCode("good-level").orElseThrow();
    }

    private Workspace handedOver(Workspace from, List<Area> areas, List<Indicator> indicators) {
        Path file = folder.resolve("for-twin.placeline");
        new ExportFigures(from)
                .write(
                        ExportFigures.selection(areas, indicators, AsAt.NOW),
                        FigureFile.of(file).orElseThrow(),
                        Progress.NONE);
        return Workspace.open(file);
    }

    @Test
    void holdsTheChosenFiguresWithTheirSourcesAndNoOthers() {
        Workspace twin = handedOver(demo, List.of(chosen), List.of(good));

        assertThat(twin.indicators().all())
                .extracting(Indicator::code)
                .containsExactly("good-level");
        Area same = twin.areas().all().stream().filter(chosen::equals).findFirst().orElseThrow();
        Indicator kept = twin.indicators().byCode("good-level").orElseThrow();
        for (Breakdown breakdown : demo.series().breakdowns(chosen, good)) {
            Series before = demo.series().of(chosen, good, breakdown, AsAt.NOW);
            Series after = twin.series().of(same, kept, breakdown, AsAt.NOW);
            assertThat(after.observations()).isEqualTo(before.observations());
        }
        assertThat(twin.batches().all()).isNotEmpty();
        assertThat(twin.integrity().check())
                .satisfies(verdict -> {
                    assertThat(verdict.isSound()).as(verdict.damage().toString()).isTrue();
                    assertThat(verdict.indicators()).isEqualTo(1);
                });
        Area other =
                demo.areas().all().stream()
                        .filter(area -> area.invented() && !area.equals(chosen))
                        .filter(area -> area.kind() == chosen.kind())
                        .findFirst()
                        .orElseThrow();
        assertThat(twin.series().breakdowns(other, kept)).isEmpty();
    }

    @Test
    void keepsTheCountryToReadBesideAndTheBreaks() {
        Workspace twin = handedOver(demo, List.of(chosen), List.of(good));
        Area country = new Benchmarks(twin).countryOf(chosen).orElseThrow();

        assertThat(twin.series().of(country, good, Breakdown.TOTAL, AsAt.NOW).observations())
                .isNotEmpty();
        assertThat(twin.indicators().breaksOf(good)).isEqualTo(demo.indicators().breaksOf(good));
    }

    @Test
    void leavesOutWhatPeopleWroteEvenFromTheBytes() throws IOException {
        String title = demo.projects().of(chosen).getFirst().title();
        assertThat(bytes(demo.file())).contains(title);

        Workspace twin = handedOver(demo, List.of(chosen), List.of(good));

        assertThat(twin.priorities().of(chosen)).isEmpty();
        assertThat(twin.projects().of(chosen)).isEmpty();
        assertThat(bytes(twin.file())).doesNotContain(title);
    }

    @Test
    void hidesSmallNumbersAndWhatGivesThemAway() throws IOException {
        Path own = folder.resolve("own.placeline");
        Workspace.create(own);
        Path table = folder.resolve("pupils.csv");
        Files.writeString(
                table,
                """
                Area,Indicator,Period,Sex,Value
                Blackpool,Pupils excluded,2022/23,Total,40
                Blackpool,Pupils excluded,2022/23,Girls,3
                Blackpool,Pupils excluded,2022/23,Boys,37
                Blackpool,Pupils excluded,2023/24,Total,61
                Blackpool,Pupils excluded,2023/24,Girls,21
                Blackpool,Pupils excluded,2023/24,Boys,40
                """);
        Workspace workspace = Workspace.open(own);
        new ImportFiles(workspace)
                .run(List.of(table), new ImportOptions(false, true, "Sam"), Progress.NONE);
        Indicator found = workspace.indicators().all().getFirst();
        var desk = new DefinitionDesk(workspace);
        desk.save(desk.of(found).orElseThrow().withUnit(Unit.NUMBER));
        Indicator pupils = workspace.indicators().all().getFirst();
        Area blackpool =
                workspace.areas().all().stream()
                        .filter(area -> area.name().equals("Blackpool"))
                        .filter(area -> !workspace.series().breakdowns(area, pupils).isEmpty())
                        .findFirst()
                        .orElseThrow();

        Workspace twin = handedOver(workspace, List.of(blackpool), List.of());

        for (Breakdown part : workspace.series().breakdowns(blackpool, pupils)) {
            List<Reading> readings =
                    twin.series().of(blackpool, pupils, part, AsAt.NOW).observations().stream()
                            .map(observation -> observation.reading())
                            .toList();
            assertThat(readings.getLast()).isInstanceOf(Reading.Published.class);
            if (part.isTotal())
                assertThat(readings.getFirst()).isInstanceOf(Reading.Published.class);
            else assertThat(readings.getFirst()).isInstanceOf(Reading.Withheld.class);
        }
    }

    @Test
    void refusesToCoverAFileAndADayAndNothing() {
        var everything = ExportFigures.selection(List.of(chosen), List.of(good), AsAt.NOW);
        var once =
                ExportFigures.selection(
                        List.of(chosen), List.of(good), AsAt.endOf(LocalDate.of(2031, 1, 1)));
        FigureFile itself = FigureFile.of(demo.file()).orElseThrow();
        FigureFile other = FigureFile.of(folder.resolve("x.placeline")).orElseThrow();
        ExportFigures export = new ExportFigures(demo);

        assertThatThrownBy(() -> export.write(everything, itself, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists already");
        assertThatThrownBy(() -> export.write(once, other, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("every version");
        assertThat(folder.resolve("x.placeline")).doesNotExist();
        assertThat(Demonstration.firstArea(Workspace.open(demo.file()))).isEqualTo(chosen);
    }

    private static String bytes(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
