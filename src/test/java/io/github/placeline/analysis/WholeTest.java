package io.github.placeline.analysis;

import static io.github.placeline.analysis.Given.counted;
import static io.github.placeline.analysis.Given.observation;
import static io.github.placeline.analysis.Given.series;
import static io.github.placeline.analysis.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WholeTest {

    private final Area fenland = Given.area(1, "Fenland", AreaKind.DISTRICT);
    private final Area ely = Given.area(2, "East Cambridgeshire", AreaKind.DISTRICT);
    private final Indicator percent = Given.indicator(Polarity.HIGHER_IS_BETTER);

    @Test
    void sumsCountsAndNeverAveragesPercentages() {
        Whole whole = whole(percent, counted(50, 50, 100), counted(80, 240, 300));

        assertThat(whole).isEqualTo(new Whole.Value(counted(72.5, 290, 400)));
    }

    @Test
    void givesARateOnItsBase() {
        Indicator rate = Given.indicator(Polarity.LOWER_IS_BETTER, Unit.per(10_000), 1);

        assertThat(whole(rate, counted(20, 2, 1_000), counted(10, 3, 3_000)))
                .isEqualTo(new Whole.Value(counted(12.5, 5, 4_000)));
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(whole(percent, counted(50, 50, 100), new Reading.Published(80)))
                .isEqualTo(
                        new Whole.NotPossible(
                                "The counts behind the figure for East Cambridgeshire are not"
                                        + " published."));
        assertThat(whole(percent, counted(50, 50, 100), Reading.ABSENT))
                .isEqualTo(
                        new Whole.NotPossible(
                                "There is no figure for East Cambridgeshire in 2024/25."));
        assertThat(
                        whole(
                                Given.indicator(Polarity.NEUTRAL, Unit.NUMBER, 0),
                                counted(1, 1, 1),
                                counted(1, 1, 1)))
                .isInstanceOf(Whole.NotPossible.class);
    }

    @Test
    void picksTheBestAmongTheParts() {
        var parts = List.of(series(fenland, percent, 2025, 60.5), series(ely, percent, 2025, 66.0));

        assertThat(BestHere.in(year(2025), parts, Polarity.HIGHER_IS_BETTER))
                .contains(new BestHere(ely, 66.0));
        assertThat(BestHere.in(year(2025), parts, Polarity.LOWER_IS_BETTER))
                .contains(new BestHere(fenland, 60.5));
        assertThat(BestHere.in(year(2025), parts, Polarity.NEUTRAL)).isEmpty();
        assertThat(BestHere.in(year(2024), parts, Polarity.HIGHER_IS_BETTER)).isEmpty();
    }

    @Test
    void letsTheCountyStandInOnlyWhereTheDistrictHasNoReading() {
        Area norfolk = Given.authority(3, "Norfolk");
        var county = series(norfolk, percent, 2025, 65);

        StandIn withheld = StandIn.of(series(fenland, percent, 2025, Double.NaN), county);
        StandIn silent = StandIn.of(series(fenland, percent), county);

        assertThat(withheld.isOwn()).isTrue();
        assertThat(withheld.label()).isEmpty();
        assertThat(silent.shown()).isEqualTo(county);
        assertThat(silent.label()).isEqualTo("Norfolk figures");
        assertThat(StandIn.of(series(fenland, percent), series(norfolk, percent)).isOwn()).isTrue();
    }

    private Whole whole(Indicator indicator, Reading first, Reading second) {
        return Whole.in(
                year(2025),
                List.of(fenland, ely),
                Map.of(
                        1L, series(fenland, indicator, observation(year(2025), first)),
                        2L, series(ely, indicator, observation(year(2025), second))),
                indicator);
    }
}
