package io.github.placeline.importing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Unit;
import io.github.placeline.store.Definition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentLimitTest {

    @ParameterizedTest(name = "{0} in {1}, {2} stored up to {3}, {4} series outside: {5}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # name                              | unit   | stored | highest | series | verdict
                    Good level of development           | %      | 30     | 81      | 1      | IMPOSSIBLE
                    Good level of development           | %      | 30     | 100     | 5      | IMPOSSIBLE
                    Good level of development           | %      | 30     | 100.1   | 1      | FINE
                    Good level of development           | %      | 29     | 81      | 1      | DOUBTFUL
                    Good level of development           | %      | 0      | 0       | 1      | DOUBTFUL
                    Good level of development           | %      | 0      | 0       | 3      | FINE
                    Change in pupils since last year    | %      | 30     | 81      | 1      | FINE
                    Take-up of places by two-year-olds  | %      | 30     | 81      | 1      | FINE
                    Pupils                              | number | 30     | 81      | 1      | FINE
                    """)
    void tellsWhetherAPercentageCanLieOutside(
            String name,
            String unit,
            int stored,
            double highest,
            int series,
            PercentLimit.Verdict verdict) {
        PercentLimit limit =
                new PercentLimit(
                        Definition.named(
                                "X",
                                name,
                                List.of(),
                                unit.equals("%") ? Unit.PERCENT : Unit.NUMBER,
                                null));
        for (int at = 0; at < stored; at++) limit.seeStored(at == 0 ? highest : 50);

        assertThat(limit.judge(series)).isEqualTo(verdict);
    }
}
