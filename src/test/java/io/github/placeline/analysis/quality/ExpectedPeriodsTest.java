package io.github.placeline.analysis.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Lifetime;
import io.github.placeline.model.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedPeriodsTest {

    private final ExpectedPeriods expected = new ExpectedPeriods();

    @Test
    void aYearThatHalfOfTheOthersHaveIsMissing() {
        see("A", 2019, 2020, 2021);
        see("B", 2019, 2020, 2021);
        see("C", 2019, 2020, 2021);
        see("D", 2019, 2021);

        assertThat(lacked("D", 2019, 2021)).containsExactly(2020);
        assertThat(lacked("A", 2019, 2020, 2021)).isEmpty();
    }

    @Test
    void aYearThatFewHaveIsNoGapOfTheOthers() {
        see("A", 2019, 2026);
        see("B", 2019);
        see("C", 2019);
        see("D", 2019);
        see("E", 2019);

        assertThat(lacked("B", 2019)).isEmpty();
    }

    @Test
    void aRecordMayBeginLaterThanOthers() {
        see("A", 2019, 2020, 2021);
        see("B", 2019, 2020, 2021);
        see("C", 2019, 2020, 2021);
        see("D", 2021);

        assertThat(lacked("D", 2021)).isEmpty();
    }

    @Test
    void anAreaIsNotMissedWhereItWasNotThere() {
        for (String name : List.of("A", "B", "C")) see(name, 2018, 2019, 2020, 2021);
        Area closed =
                area(
                        "Poole",
                        new Lifetime(null, LocalDate.of(2019, 4, 1)),
                        AreaKind.LOCAL_AUTHORITY);
        expected.see(closed, years(2017));

        assertThat(expected.lackedBy(closed, years(2017)))
                .containsExactly(Period.academicYearEnding(2018));
    }

    @Test
    void areasOfAnotherKindSayNothing() {
        for (String name : List.of("A", "B", "C")) see(name, 2019, 2020);
        Area region = area("North West", Lifetime.ALWAYS, AreaKind.REGION);
        expected.see(region, years(2019));

        assertThat(expected.lackedBy(region, years(2019))).isEmpty();
    }

    private void see(String name, int... years) {
        expected.see(area(name), years(years));
    }

    private List<Integer> lacked(String name, int... own) {
        return expected.lackedBy(area(name), years(own)).stream().map(Period::endYear).toList();
    }

    private static List<Period> years(int... years) {
        return Arrays.stream(years).mapToObj(Period::academicYearEnding).toList();
    }

    private static Area area(String name) {
        return area(name, Lifetime.ALWAYS, AreaKind.LOCAL_AUTHORITY);
    }

    private static Area area(String name, Lifetime lifetime, AreaKind kind) {
        return new Area(name.hashCode(), name, null, name, kind, "", lifetime, false);
    }
}
