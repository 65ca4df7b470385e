package io.github.placeline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.compare.SpineView;
import io.github.placeline.app.ranking.RankingView;
import io.github.placeline.app.session.Choices;
import io.github.placeline.app.twinning.TwinSuggestions;
import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningView;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.ui.compare.CompareViewModel;
import io.github.placeline.ui.index.IndexViewModel;
import io.github.placeline.ui.ranking.RankingViewModel;
import io.github.placeline.ui.spine.SpineViewModel;
import io.github.placeline.ui.twinning.Lens;
import io.github.placeline.ui.twinning.TwinningViewModel;
import io.github.placeline.ui.work.ImmediateRunner;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen that sets areas beside each other shows what was known on the day that the top bar
/// names: nothing before the first import, everything again today.
class EarlierDaysTest {

    private static final AsAt BEFORE = AsAt.endOf(LocalDate.of(2001, 1, 1));

    @TempDir private static Path folder;
    private static Demo demo;
    private static Indicator good;

    @BeforeAll
    static void make() {
        demo = Demo.in(folder);
        good = demo.indicator("good-level");
    }

    @Test
    void compareFollowsTheDay() {
        CompareViewModel model =
                new CompareViewModel(
                        new WorkspaceComparing(
                                demo.workspace(),
                                new Choices(folder, folder.resolve("demo.placeline"))),
                        new ImmediateRunner());
        model.show(demo.area());
        assertThat(model.loaded().orElseThrow().table().isEmpty()).isFalse();

        model.show(BEFORE);
        assertThat(model.loaded().orElseThrow().table().isEmpty()).isTrue();

        model.show(AsAt.NOW);
        assertThat(model.loaded().orElseThrow().table().isEmpty()).isFalse();
    }

    @Test
    void compareOpensOnTheDayThatIsChosen() {
        CompareViewModel model =
                new CompareViewModel(
                        new WorkspaceComparing(
                                demo.workspace(),
                                new Choices(folder, folder.resolve("demo.placeline"))),
                        new ImmediateRunner());
        model.show(BEFORE);

        model.show(demo.area());

        assertThat(model.loaded().orElseThrow().question().asAt()).isEqualTo(BEFORE);
    }

    @Test
    void theRankedListFollowsTheDay() {
        RankingViewModel model =
                new RankingViewModel(
                        new RankingView(demo.workspace())::facts, new ImmediateRunner());
        model.show(demo.area(), good);
        assertThat(model.loaded().orElseThrow().published()).isPositive();

        model.show(BEFORE);
        assertThat(model.loaded().orElseThrow().period()).isNull();

        model.show(AsAt.NOW);
        assertThat(model.loaded().orElseThrow().published()).isPositive();
    }

    @Test
    void theSpineFollowsTheDay() {
        SpineViewModel model =
                new SpineViewModel(new SpineView(demo.workspace())::facts, new ImmediateRunner());
        model.show(demo.area());
        assertThat(model.loaded().orElseThrow().lines()).isNotEmpty();

        model.show(BEFORE);
        assertThat(model.loaded().orElseThrow().lines()).isEmpty();

        model.show(AsAt.NOW);
        assertThat(model.loaded().orElseThrow().lines()).isNotEmpty();
    }

    @Test
    void anIndexFollowsTheDay() {
        IndexViewModel model =
                new IndexViewModel(new WorkspaceIndexes(demo.workspace()), new ImmediateRunner());
        model.show(demo.area());
        model.keep(
                new Index(
                        0,
                        "Start",
                        Index.Measure.RANK,
                        List.of(new Index.Part(good.id(), Breakdown.TOTAL, 1))));
        assertThat(scored(model)).isPositive();

        model.show(BEFORE);
        assertThat(scored(model)).isZero();

        model.show(AsAt.NOW);
        assertThat(scored(model)).isPositive();
    }

    private static long scored(IndexViewModel model) {
        return model.loaded().orElseThrow().shown().getFirst().scores().stream()
                .filter(score -> score.score().isPresent())
                .count();
    }

    @Test
    void twinningFollowsTheDay() {
        TwinningViewModel model =
                new TwinningViewModel(
                        new TwinningView(demo.workspace())::answer,
                        new TwinSuggestions(demo.workspace())::of,
                        new ImmediateRunner());
        model.lensProperty().set(Lens.NEIGHBOURS);
        model.show(demo.area(), null, good);
        assertThat(model.answer().orElseThrow()).isInstanceOf(TwinningAnswer.Together.class);

        model.show(BEFORE);
        assertThat(model.answer().orElseThrow()).isInstanceOf(TwinningAnswer.Apart.class);
        assertThat(model.twinsProperty().get())
                .isInstanceOfSatisfying(
                        TwinningViewModel.Twins.Found.class,
                        found ->
                                assertThat(found.suggested().twins())
                                        .allSatisfy(
                                                twin -> assertThat(twin.betterThere()).isEmpty()));

        model.show(AsAt.NOW);
        assertThat(model.answer().orElseThrow()).isInstanceOf(TwinningAnswer.Together.class);
    }
}
