package io.github.placeline.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    @TempDir private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void make() {
        workspace = Demonstration.create(folder.resolve("demo.placeline"));
    }

    @Test
    void saysThatItIsInvented() {
        assertThat(Demonstration.isIn(workspace)).isTrue();
        assertThat(workspace.areas().withFigures())
                .hasSize(5)
                .allSatisfy(area ->
                        assertThat(area.name().toLowerCase(java.util.Locale.ROOT))
                                .contains("invented"))
                .allMatch(Area::invented);
    }

    @Test
    void drawsTheSameFiguresEveryTime() {
        Workspace again = Demonstration.create(folder.resolve("again.placeline"));

        assertThat(readings(again)).isNotEmpty().isEqualTo(readings(workspace));
        assertThat(again.batches().all().getFirst().sha256())
                .isEqualTo(workspace.batches().all().getFirst().sha256());
    }

    @Test
    void showsEverythingThatARecordCanHold() {
        List<Observation> all =
                series(workspace).flatMap(one -> one.observations().stream()).toList();

        assertThat(all).anyMatch(one -> one.quality() == Quality.PROVISIONAL);
        assertThat(all).anyMatch(one -> one.reading() instanceof Reading.Withheld);
        assertThat(all)
                .anyMatch(one ->
                        one.reading() instanceof Reading.Published figure
                                && figure.counts().areStated());
        assertThat(workspace.indicators().breaks()).isNotEmpty();
        Area area = Demonstration.firstArea(workspace);
        assertThat(workspace.targets().of(area)).hasSize(1);
        assertThat(workspace.projects().of(area)).hasSize(2);
        assertThat(workspace.priorities().of(area)).hasSize(4);
        assertThat(workspace.areas().programmesOf(area)).hasSize(1);
    }

    @Test
    void givesEveryFigureItsSource() {
        assertThat(workspace.integrity().check().isSound()).isTrue();
        assertThat(workspace.integrity().check().readings()).isGreaterThan(1_000);
    }

    @Test
    void leavesAnExistingFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.placeline"), "mine");

        assertThatThrownBy(() -> Demonstration.create(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("exists already");
        assertThat(file).hasContent("mine");
    }

    private static List<Object> readings(Workspace of) {
        return series(of)
                .flatMap(one -> one.observations().stream())
                .<Object>map(one ->
                        List.of(one.period(), one.reading(), one.quality(), one.source().line()))
                .toList();
    }

    private static Stream<Series> series(Workspace of) {
        List<Indicator> indicators = of.indicators().all();
        return of.areas().withFigures().stream()
                .flatMap(area ->
                        indicators.stream()
                                .flatMap(indicator ->
                                        of.series().breakdowns(area, indicator).stream()
                                                .map((Breakdown part) ->
                                                        of.series()
                                                                .of(
                                                                        area, indicator, part,
                                                                        AsAt.NOW))));
    }
}
