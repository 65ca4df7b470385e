package io.github.placeline.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.store.AuthorityRepository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is recorded after a known period is what is recorded at all, without what came before.
class LaterPeriodsTest {

    @TempDir private static Path folder;
    private static AuthorityRepository authorities;
    private static List<Indicator> indicators;

    @BeforeAll
    static void make() {
        var demo = Demonstration.create(folder.resolve("demo.placeline"));
        authorities = demo.authorities();
        indicators = demo.indicators().all();
    }

    @Test
    void areThoseRecordedAfterIt() {
        Map<Long, Set<Period>> all = authorities.recorded(indicators, true, AsAt.NOW);

        assertThat(all).isNotEmpty();
        for (Indicator indicator : indicators) {
            Set<Period> recorded = all.getOrDefault(indicator.id(), Set.of());
            for (Period known : recorded) {
                Set<Period> later =
                        recorded.stream()
                                .filter(period -> period.compareTo(known) > 0)
                                .collect(Collectors.toSet());
                assertThat(
                                authorities
                                        .recordedAfter(Map.of(indicator, known), true, AsAt.NOW)
                                        .getOrDefault(indicator.id(), Set.of()))
                        .as("%s after %s", indicator.code(), known.label())
                        .isEqualTo(later);
            }
        }
    }

    @Test
    void areNoneOnADayBeforeTheyWereImported() {
        Period early = Period.academicYearEnding(1990);

        assertThat(
                        authorities.recordedAfter(
                                Map.of(indicators.getFirst(), early),
                                true,
                                AsAt.endOf(LocalDate.of(2001, 1, 1))))
                .isEmpty();
        assertThat(authorities.recordedAfter(Map.of(indicators.getFirst(), early), true, AsAt.NOW))
                .isNotEmpty();
    }
}
