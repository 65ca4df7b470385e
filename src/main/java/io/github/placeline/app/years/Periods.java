package io.github.placeline.app.years;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.PeriodKind;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which periods are played.
final class Periods {

    private static final Set<PeriodKind> YEARS =
            EnumSet.of(
                    PeriodKind.ACADEMIC_YEAR,
                    PeriodKind.FINANCIAL_YEAR,
                    PeriodKind.CALENDAR_YEAR,
                    PeriodKind.REPORTING_YEAR);

    private Periods() {}

    /// Those of the commonest kind with a figure, in the order of time.
    static List<Period> of(List<Series> everyArea) {
        Map<PeriodKind, Long> counts = new TreeMap<>();
        TreeSet<Period> all = new TreeSet<>();
        for (Series one : everyArea) {
            for (Observation observed : one.observations()) {
                if (!(observed.reading() instanceof Reading.Published)) continue;
                counts.merge(observed.period().kind(), 1L, Long::sum);
                all.add(observed.period());
            }
        }
        PeriodKind commonest =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(PeriodKind.ACADEMIC_YEAR);
        return all.stream().filter(period -> period.kind() == commonest).toList();
    }

    /// With the years between in which nobody has a figure.
    static List<Period> withGaps(List<Period> recorded) {
        List<Period> all = new ArrayList<>();
        for (Period period : recorded) {
            while (!all.isEmpty() && isYearMissing(all.getLast(), period))
                all.add(all.getLast().plusYears(1));
            all.add(period);
        }
        return all;
    }

    private static boolean isYearMissing(Period last, Period next) {
        return YEARS.contains(next.kind()) && last.plusYears(1).endYear() < next.endYear();
    }

    /// The same period, or the one whose year ends in the same calendar year; null where there is
    /// none.
    static @Nullable Period beside(Period period, List<Period> recorded) {
        if (recorded.contains(period)) return period;
        return recorded.stream()
                .filter(other -> other.endYear() == period.endYear())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
