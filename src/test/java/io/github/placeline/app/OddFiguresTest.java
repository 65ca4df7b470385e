package io.github.placeline.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.compare.HeatFaces;
import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatMode;
import io.github.placeline.app.compare.HeatPicture;
import io.github.placeline.app.compare.HeatQuestion;
import io.github.placeline.app.compare.HeatRow;
import io.github.placeline.app.compare.HeatView;
import io.github.placeline.app.compare.HeatWords;
import io.github.placeline.app.compare.SpineFacts;
import io.github.placeline.app.compare.SpinePicture;
import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.dashboard.DashboardFacts;
import io.github.placeline.app.dashboard.DashboardQuestion;
import io.github.placeline.app.dashboard.DashboardView;
import io.github.placeline.app.dashboard.TileFacts;
import io.github.placeline.app.index.IndexPicture;
import io.github.placeline.app.index.IndexView;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorPicture;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingPicture;
import io.github.placeline.app.ranking.RankingQuestion;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.twinning.TwinPicture;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningQuestion;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.chart.Drawing;
import io.github.placeline.chart.Mark;
import io.github.placeline.chart.Sparkline;
import io.github.placeline.export.ChartSheet;
import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Odd records of every kind, imported for all authorities and shown on every screen: each is
/// drawn, or the screen says in words why not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OddFiguresTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 25);
    private static final String TERMS = "45 terms";

    @TempDir private static Path folder;
    private Workspace workspace;
    private Area area;

    /// What Blackpool has from 2016 on; `-` is a withheld year, a blank one without a row.
    private enum Odd {
        ONE_POINT("60"),
        TWO_POINTS("60 61"),
        ALL_WITHHELD("- - - - - -"),
        ALL_EQUAL("60 60 60 60 60 60 60"),
        ZEROS("0 0 0 0 0 0 0"),
        NO_ENGLAND("60 61 62 63 64 65"),
        MISSING_IN_THE_MIDDLE("60 61 _ _ 62 63 64"),
        BELOW_ZERO("-0.96 -1.2 -0.4 -0.1 -0.9 -1.1"),
        BILLIONS("1000000000 1200000000 1400000000 900000000 2000000000 1100000000"),
        LONG_AGO("_");

        private final String values;

        Odd(String values) {
            this.values = values;
        }

        List<String> years() {
            return List.of(values.split(" ", -1));
        }
    }

    @BeforeAll
    void make() throws IOException {
        workspace = Workspace.create(folder.resolve("odd.placeline"));
        List<Area> areas =
                workspace.areas().all().stream()
                        .filter(one -> one.number() != null && !one.isClosed())
                        .filter(one -> one.kind() != AreaKind.DISTRICT)
                        .toList();
        assertThat(areas).hasSizeGreaterThan(160);
        StringBuilder file =
                new StringBuilder(
                        "Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
        for (Odd odd : Odd.values()) for (Area one : areas) rows(file, odd, one);
        for (Area one : areas.subList(0, 30)) terms(file, one);
        Path csv = Files.writeString(folder.resolve("odd.csv"), file);
        new FileImport(workspace).run(csv, new ImportOptions(false, true, "Kim"), Progress.NONE);
        area = workspace.areas().byCode("E06000009").orElseThrow();
    }

    private static void rows(StringBuilder file, Odd odd, Area one) {
        if (odd == Odd.NO_ENGLAND && one.kind() == AreaKind.COUNTRY) return;
        boolean blackpool = one.code().equals("E06000009");
        if (odd == Odd.LONG_AGO) {
            row(file, odd.name(), "1991", one, "60");
            return;
        }
        for (int i = 0; i < odd.years().size(); i++) {
            String value = odd.years().get(i);
            if (value.equals("_") && blackpool) continue;
            if (value.equals("_")) value = "50";
            row(file, odd.name(), String.valueOf(2016 + i), one, value);
        }
    }

    private static void terms(StringBuilder file, Area one) {
        for (int year = 2010; year < 2025; year++)
            for (String term : List.of("Autumn", "Spring", "Summer"))
                row(
                        file,
                        TERMS,
                        "%s %d/%02d".formatted(term, year, (year + 1) % 100),
                        one,
                        term.equals("Spring") ? "6.4" : "5.1");
    }

    private static void row(StringBuilder file, String code, String years, Area one, String value) {
        file.append(
                "%s,%s,%s,\"%s\",%s,%d,NA\n"
                        .formatted(code, code, years, one.name(), value, one.number()));
    }

    List<Indicator> indicators() {
        return workspace.indicators().all();
    }

    @Test
    void holdsEveryKindOfThem() {
        assertThat(indicators())
                .extracting(Indicator::code)
                .hasSize(Odd.values().length + 1)
                .contains(TERMS);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void theIndicatorPageShowsThem(Indicator indicator) {
        for (Window window :
                List.of(Window.FIVE, Window.TEN, Window.ALL, Window.between(1960, 1970))) {
            IndicatorFacts facts =
                    new IndicatorView(workspace)
                            .facts(IndicatorQuestion.of(area, indicator).with(window));
            assertThat(facts.sentence()).isNotBlank();
            plain(facts.headline().text());
            facts.keyFigures().forEach(figure -> plain(figure.figure() + figure.words()));
            Drawing picture = IndicatorPicture.of(facts, MADE);
            plain(picture);
        }
    }

    @Test
    void theDashboardShowsThem() {
        DashboardFacts facts = new DashboardView(workspace).facts(DashboardQuestion.of(area));
        List<TileFacts> tiles =
                facts.sections().stream().flatMap(one -> one.tiles().stream()).toList();

        assertThat(tiles).hasSizeGreaterThan(8);
        for (TileFacts tile : tiles) {
            plain(tile.words());
            plain(Sparkline.draw(tile.sparkline(), Sparkline.SIZE, 1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void theRankedListShowsThem(Indicator indicator) {
        Ranking ranking = new RankingView(workspace).facts(RankingQuestion.of(area, indicator));

        plain(ranking.sentence());
        plain(RankingPicture.sheet(ranking, MADE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indicators")
    void twinningShowsThem(Indicator indicator) {
        Area other = workspace.areas().byCode("E06000021").orElseThrow();
        TwinningAnswer answer =
                new TwinningView(workspace)
                        .answer(new TwinningQuestion(area, other, indicator, Window.TEN));

        switch (answer) {
            case TwinningAnswer.Together(var facts) -> {
                plain(facts.sentence());
                plain(TwinPicture.sheet(facts, AsAt.NOW, MADE));
            }
            case TwinningAnswer.Apart apart -> plain(apart.sentence());
        }
    }

    @Test
    void theSpineShowsThem() {
        SpineFacts facts = new SpineView(workspace).facts(area, AsAt.NOW, Progress.NONE);

        assertThat(facts.lines()).isNotEmpty();
        facts.lines().forEach(line -> plain(line.line().words()));
        plain(SpinePicture.sheet(facts, AsAt.NOW, MADE));
    }

    @ParameterizedTest
    @EnumSource(HeatMode.class)
    void compareShowsThemForAllAuthorities(HeatMode mode) {
        HeatFacts facts =
                new HeatView(workspace)
                        .facts(
                                HeatQuestion.of(area).withGroup("all").withIndicators("all"),
                                Progress.NONE);
        HeatFaces faces = new HeatFaces(facts.table(), mode);

        assertThat(facts.table().rows()).hasSizeGreaterThan(140);
        for (HeatRow row : facts.table().rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                plain(faces.of(row, i).value());
                plain(HeatWords.of(facts.table(), row, i, mode).all());
            }
        }
        plain(
                HeatPicture.sheet(
                        facts, facts.table().rows(), mode, "All authorities", "Odd.", MADE));
    }

    @ParameterizedTest
    @EnumSource(Index.Measure.class)
    void anIndexOfThemIsShown(Index.Measure measure) {
        IndexView view = new IndexView(workspace);
        Index kept =
                view.keep(
                        new Index(
                                0,
                                "Odd " + measure,
                                measure,
                                indicators().stream()
                                        .map(one -> new Index.Part(one.id(), Breakdown.TOTAL, 1))
                                        .toList()));

        var worked = view.facts(area, kept.id(), AsAt.NOW).shown().getFirst();

        assertThat(worked.scores()).isNotEmpty();
        plain(IndexPicture.sheet(worked, area, "Where it stands.", AsAt.NOW, MADE));
        view.delete(kept);
    }

    private static void plain(ChartSheet sheet) {
        plain(sheet.picture());
        sheet.figures().forEach(row -> row.forEach(OddFiguresTest::noNonsense));
    }

    private static void plain(Drawing drawing) {
        plain(drawing.description());
        for (Mark mark : drawing.marks()) {
            assertThat(Double.isFinite(mark.box().width())).isTrue();
            assertThat(Double.isFinite(mark.box().top())).isTrue();
            noNonsense(mark.words());
            if (mark instanceof Mark.Text text) noNonsense(text.text());
        }
    }

    private static void plain(String words) {
        assertThat(words).isNotBlank();
        noNonsense(words);
    }

    private static void noNonsense(String words) {
        assertThat(words).doesNotContain("NaN", "Infinity", "null", "E9", "E10");
    }
}
