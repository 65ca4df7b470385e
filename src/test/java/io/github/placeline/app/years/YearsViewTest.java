package io.github.placeline.app.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.app.ranking.RankedRow;
import io.github.placeline.app.ranking.Ranking;
import io.github.placeline.app.ranking.RankingQuestion;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.chart.YearsContent.Dot;
import io.github.placeline.chart.YearsContent.Frame;
import io.github.placeline.chart.YearsContent.Kind;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearsViewTest {

    @TempDir private static Path folder;
    private static Workspace demo;
    private static Area looked;

    @BeforeAll
    static void make() {
        demo = Demonstration.create(folder.resolve("demo.placeline"));
        looked = Demonstration.firstArea(demo);
    }

    private static Indicator indicator(String code) {
        return demo.indicators().byCode(code).orElseThrow();
    }

    private static YearsContent content(YearsQuestion question) {
        return new YearsView(demo).facts(question).content();
    }

    @Test
    void agreesWithTheRankedListInEveryYear() {
        Indicator good = indicator("good-level");
        RankingView lists = new RankingView(demo);
        RankingQuestion newest = RankingQuestion.of(looked, good);
        List<Frame> frames = content(YearsQuestion.of(looked, good)).frames();

        for (var period : lists.facts(newest).periods()) {
            Ranking list = lists.facts(newest.in(period));
            Frame frame =
                    frames.stream()
                            .filter(one -> one.label().equals(period.label()))
                            .findFirst()
                            .orElseThrow();
            for (RankedRow row : list.rows()) {
                if (!(row.value() instanceof Reading.Published(double value, _, _))) continue;
                Dot dot = dot(frame, row.area());
                assertThat(dot.y()).isEqualTo(value);
                if (row.rank() != null) assertThat(dot.x()).isEqualTo(row.rank().place());
            }
        }
    }

    @Test
    void showsTheYearsWithoutAFigureAndTheBreaks() {
        List<Frame> frames = content(YearsQuestion.of(looked, indicator("good-level"))).frames();

        assertThat(frames).extracting(Frame::label).contains("2019/20", "2020/21");
        assertThat(frames)
                .filteredOn(frame -> frame.dots().isEmpty())
                .extracting(Frame::label)
                .containsExactly("2019/20", "2020/21");
        assertThat(frames)
                .filteredOn(Frame::afterBreak)
                .singleElement()
                .satisfies(frame -> {
                    assertThat(frame.label()).isEqualTo("2021/22");
                    assertThat(frame.note()).startsWith("Measured in a new way from 2021/22");
                });
    }

    @Test
    void pairsTwoIndicatorsByYear() {
        Indicator good = indicator("good-level");
        Indicator absence = indicator("persistent-absence");
        List<Frame> frames = content(YearsQuestion.of(looked, good).against(absence)).frames();
        var across =
                demo.series()
                        .of(
                                looked,
                                absence,
                                io.github.placeline.model.Breakdown.TOTAL,
                                io.github.placeline.model.AsAt.NOW);

        for (Frame frame : frames) {
            for (Dot dot : frame.dots()) {
                if (dot.kind() != Kind.FIRST) continue;
                assertThat(across.observations())
                        .anyMatch(observed ->
                                observed.period().label().equals(frame.label())
                                        && observed.reading()
                                                instanceof Reading.Published(double value, _, _)
                                        && value == dot.x());
            }
        }
        assertThat(frames).anyMatch(frame -> !frame.dots().isEmpty());
    }

    @Test
    void followsASecondArea() {
        Indicator good = indicator("good-level");
        ThroughYears years = new YearsView(demo).facts(YearsQuestion.of(looked, good));
        Area other = years.others().getFirst();
        Frame last = content(years.question().with(other)).frames().getLast();

        assertThat(dot(last, other).kind()).isEqualTo(Kind.SECOND);
        assertThat(dot(last, looked).kind()).isEqualTo(Kind.FIRST);
        assertThat(years.others()).doesNotContain(looked).allMatch(Area::invented);
    }

    /// Progress 8 ends a year before the other, and no year at the end is empty.
    @Test
    void endsWithTheLastYearThatHasBoth() {
        YearsQuestion both =
                YearsQuestion.of(looked, indicator("good-level")).against(indicator("progress-8"));

        assertThat(content(YearsQuestion.of(looked, indicator("good-level"))).frames().getLast())
                .extracting(Frame::label)
                .isEqualTo("2024/25");
        assertThat(content(both).frames().getLast().label()).isEqualTo("2023/24");
        assertThat(content(both).frames().getFirst().dots()).isNotEmpty();
        assertThat(content(both.over(3)).frames()).hasSize(3);
    }

    @Test
    void saysWhereTheAreaStoodSinceTheSeriesBreak() {
        YearsView view = new YearsView(demo);
        YearsQuestion one = YearsQuestion.of(looked, indicator("good-level"));

        assertThat(view.facts(one).sentence())
                .matches(
                        "%s was \\S+ of \\d+ in 2021/22 \\([\\d.]+%%\\), and \\S+ of \\d+ in 2024/25 \\([\\d.]+%%\\)\\."
                                .formatted(java.util.regex.Pattern.quote(looked.name())));
        assertThat(view.facts(one.against(indicator("phonics"))).sentence())
                .matches(
                        "%s was at [\\d.]+%% and [\\d.]+%% in 2021/22, and at .+ in 2024/25\\."
                                .formatted(java.util.regex.Pattern.quote(looked.name())));
    }

    private static Dot dot(Frame frame, Area area) {
        return frame.dots().stream()
                .filter(one -> one.area() == area.id())
                .findFirst()
                .orElseThrow();
    }
}
