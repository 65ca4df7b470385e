package io.github.placeline.analysis.index;

import static io.github.placeline.analysis.Given.authority;
import static io.github.placeline.analysis.Given.indicator;
import static io.github.placeline.analysis.Given.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Given;
import io.github.placeline.analysis.Rank;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Index;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexScoreTest {

    private final Comparisons attainment =
            comparisons(indicator(Polarity.HIGHER_IS_BETTER), 60, 80, 70, 60, 50);
    private final Comparisons absence =
            comparisons(indicator(Polarity.LOWER_IS_BETTER), 10, 12, 8, 8, Double.NaN);

    @Test
    void putsRanksTogetherByTheirWeights() {
        List<IndexScore> scores =
                IndexScore.of(index(Index.Measure.RANK, 3, 1), List.of(attainment, absence));

        assertThat(scores)
                .extracting(score -> score.area().name())
                .containsExactly("A1", "A2", "A3", "A4");
        // A1: ranks 1 and 3; A2: 2 and 1; A3: 3 and 1
        assertThat(scores.get(0).score()).hasValue(1.5);
        assertThat(scores.get(1).score()).hasValue(1.75);
        assertThat(scores.get(1).rank()).isEqualTo(new Rank(2, 3, false));
        assertThat(scores.get(2).parts())
                .extracting(part -> part.score().orElseThrow())
                .containsExactly(3.0, 1.0);
    }

    @Test
    void putsDistancesFromEnglandTogether() {
        List<IndexScore> scores =
                IndexScore.of(index(Index.Measure.SPREADS, 1, 1), List.of(attainment, absence));

        // attainment spreads 53 to 77 and absence 8 to 11.2 between their 10th and 90th percentiles
        assertThat(scores.getFirst().area().name()).isEqualTo("A2");
        assertThat(scores.getFirst().score().orElseThrow())
                .isCloseTo((10 / 24.0 + 2 / 3.2) / 2, within(1e-12));
    }

    @Test
    void givesNoScoreWhereAPartIsMissingAndSaysWhich() {
        IndexScore last =
                IndexScore.of(index(Index.Measure.RANK, 1, 1), List.of(attainment, absence))
                        .getLast();

        assertThat(last.score()).isEmpty();
        assertThat(last.rank()).isNull();
        assertThat(last.parts().getFirst().score()).isPresent();
        assertThat(last.parts().getLast().whyNot()).isEqualTo("There is no figure for 2024/25.");
    }

    @Test
    void saysWhyAnIndicatorCannotBePart() {
        Comparisons neutral = comparisons(indicator(Polarity.NEUTRAL), 1, 2, 3);
        Comparisons alike = comparisons(indicator(Polarity.HIGHER_IS_BETTER), 5, 5, 5);
        Comparisons nothing = Comparisons.of(indicator(Polarity.HIGHER_IS_BETTER), List.of());

        assertThat(whyNot(neutral, neutral)).endsWith("has no agreed direction.");
        assertThat(whyNot(alike, alike)).isEqualTo("The authorities do not differ in 2024/25.");
        assertThat(whyNot(nothing, alike)).startsWith("There are no figures for");
    }

    @Test
    void needsOneIndicatorForEachPart() {
        assertThatThrownBy(
                        () -> IndexScore.of(index(Index.Measure.RANK, 1, 1), List.of(attainment)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Index.Part(1, Breakdown.TOTAL, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String whyNot(Comparisons first, Comparisons second) {
        return IndexScore.of(index(Index.Measure.SPREADS, 1, 1), List.of(first, second))
                .getFirst()
                .parts()
                .getFirst()
                .whyNot();
    }

    private static Index index(Index.Measure measure, double first, double second) {
        return new Index(
                1,
                "Mobility",
                measure,
                List.of(
                        new Index.Part(1, Breakdown.TOTAL, first),
                        new Index.Part(2, Breakdown.TOTAL, second)));
    }

    /// England's value first, then the authorities'.
    private static Comparisons comparisons(Indicator indicator, double england, double... values) {
        List<Series> all = new ArrayList<>();
        all.add(series(Given.england(), indicator, 2025, england));
        for (int i = 0; i < values.length; i++)
            all.add(series(authority(i + 1, "A" + (i + 1)), indicator, 2025, values[i]));
        return Comparisons.of(indicator, all);
    }
}
