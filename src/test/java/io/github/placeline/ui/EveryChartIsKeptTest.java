package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatPicture;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.app.compare.HeatView;
import io.github.placeline.app.compare.SpinePicture;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.index.IndexFacts;
import io.github.placeline.app.index.IndexPicture;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.app.ranking.RankingPicture;
import io.github.placeline.app.ranking.RankingQuestion;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.twinning.TwinPicture;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningQuestion;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.chart.Box;
import io.github.placeline.chart.Mark;
import io.github.placeline.export.ChartFile;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Charts of every kind leave the app whole: as a picture with title, source, date and notes
/// inside, and as figures.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryChartIsKeptTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 25);

    @TempDir private static Path folder;
    private static Demo demo;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
    }

    Stream<Named<ChartSheet>> sheets() {
        Workspace workspace = demo.workspace();
        HeatFacts compared =
                new HeatView(workspace).facts(HeatQuestion.of(demo.area()), Progress.NONE);
        TwinningAnswer.Together twins =
                (TwinningAnswer.Together)
                        new TwinningView(workspace)
                                .answer(
                                        new TwinningQuestion(
                                                demo.area(),
                                                null,
                                                demo.indicator("good-level"),
                                                Window.TEN));
        return Stream.concat(
                Stream.of(HeatMode.values())
                        .map(mode ->
                                Named.of(
                                        "heat table, " + mode.word(),
                                        HeatPicture.sheet(
                                                compared,
                                                compared.table().rows(),
                                                mode,
                                                "Areas compared",
                                                "Latest figures.",
                                                MADE))),
                Stream.of(
                        Named.of(
                                "spine",
                                SpinePicture.sheet(
                                        new SpineView(workspace)
                                                .facts(demo.area(), AsAt.NOW, Progress.NONE),
                                        AsAt.NOW,
                                        MADE)),
                        Named.of(
                                "ranked list",
                                RankingPicture.sheet(
                                        new RankingView(workspace)
                                                .facts(
                                                        RankingQuestion.of(
                                                                demo.area(),
                                                                demo.indicator("good-level"))),
                                        MADE)),
                        Named.of("index", index()),
                        Named.of("twins", TwinPicture.sheet(twins.facts(), AsAt.NOW, MADE))));
    }

    private static ChartSheet index() {
        IndexView view = new IndexView(demo.workspace());
        Index kept =
                view.keep(
                        new Index(
                                0,
                                "Start in life",
                                Index.Measure.SPREADS,
                                List.of(
                                        new Index.Part(
                                                demo.indicator("good-level").id(),
                                                Breakdown.TOTAL,
                                                1))));
        IndexFacts.Worked worked = view.facts(demo.area(), kept.id(), AsAt.NOW).shown().getFirst();
        return IndexPicture.sheet(worked, demo.area(), "Where it stands.", AsAt.NOW, MADE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void holdsTitleSourceDateAndEveryFigureInside(ChartSheet sheet) {
        List<Mark.Text> texts =
                sheet.picture().marks().stream()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .toList();
        String words = texts.stream().map(Mark.Text::text).reduce("", (a, b) -> a + " " + b);
        Box frame = new Box(0, 0, sheet.picture().size().width(), sheet.picture().size().height());

        assertThat(words).contains("Source:").contains("Made 25 November 2026.");
        assertThat(words).contains(sheet.picture().title().substring(0, 12));
        assertThat(sheet.picture().description()).isNotBlank();
        assertThat(texts).allSatisfy(text -> assertThat(frame.contains(text.box())).isTrue());
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i).box().grown(-0.5);
            for (Mark.Text other : texts.subList(i + 1, texts.size()))
                assertThat(one.overlaps(other.box().grown(-0.5)))
                        .as("%s | %s", texts.get(i).text(), other.text())
                        .isFalse();
        }
        assertThat(sheet.figures()).hasSizeGreaterThan(2);
        int columns = sheet.figures().getFirst().size();
        assertThat(sheet.figures()).allSatisfy(row -> assertThat(row).hasSize(columns));
    }

    @ParameterizedTest
    @EnumSource(ChartFile.class)
    void isWrittenAsEveryKindOfFile(ChartFile kind) throws IOException {
        Path file = folder.resolve("index" + kind.ending());

        kind.save(index(), file);

        assertThat(Files.size(file)).isGreaterThan(100);
    }
}
