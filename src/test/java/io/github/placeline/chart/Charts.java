package io.github.placeline.chart;

import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.model.Unit;
import io.github.placeline.model.Withholding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Contents and strands for tests.
final class Charts {
    static final Wording PERCENT = Wording.of(Unit.PERCENT, 1);
    static final double GAP = Double.NaN;

    private Charts() {}

    /// Academic years from `first` on; [#GAP] is a year without a row.
    static Strand years(String name, int first, double... values) {
        List<Strand.Entry> entries = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) continue;
            entries.add(entry(first + i, new Reading.Published(values[i])));
        }
        return new Strand(name, entries);
    }

    static Strand.Entry entry(int year, Reading reading) {
        return new Strand.Entry(Period.academicYearEnding(year), reading, Quality.UNSTATED);
    }

    static Reading suppressed() {
        return new Reading.Withheld("c", Withholding.SUPPRESSED);
    }

    static SeriesBreak seriesBreak(int year, String what) {
        return new SeriesBreak(
                1, Period.academicYearEnding(year), what, SeriesBreak.Origin.ENTERED);
    }

    static Target target(int from, double baseline, int by, double aim) {
        return new Target(
                1,
                1,
                1,
                Breakdown.TOTAL,
                new Target.Point(Period.academicYearEnding(from), baseline),
                new Target.Point(Period.academicYearEnding(by), aim),
                "England aim",
                "",
                LocalDate.of(2024, 1, 1));
    }

    /// The early years of Stoke-on-Trent as in the second mockup, without its neighbours.
    static ChartContent.Builder stoke() {
        Strand stoke =
                years(
                        "Stoke-on-Trent",
                        2013,
                        52.0,
                        54.6,
                        62.7,
                        65.1,
                        66.1,
                        65.9,
                        67.0,
                        GAP,
                        GAP,
                        61.3,
                        62.7,
                        63.9,
                        64.6);
        Strand england =
                years(
                        "England", 2013, 51.7, 60.4, 66.3, 69.3, 70.7, 71.5, 71.8, GAP, GAP, 65.2,
                        67.2, 67.7, 68.3);
        Strand region =
                years(
                        "West Midlands",
                        2013,
                        50.0,
                        58.4,
                        64.3,
                        67.1,
                        68.6,
                        69.8,
                        70.1,
                        GAP,
                        GAP,
                        63.7,
                        66.0,
                        66.2,
                        66.9);
        return ChartContent.of("Good level of development at age 5", stoke, PERCENT)
                .england(england)
                .region(region)
                .breaks(List.of(seriesBreak(2022, "new assessment")))
                .periodNotes(
                        List.of(
                                new PeriodNote(
                                        PeriodNote.Kind.NOT_PUBLISHED,
                                        Period.academicYearEnding(2020),
                                        Period.academicYearEnding(2021),
                                        "COVID-19")))
                .spans(
                        List.of(
                                new Span(
                                        "OA programme",
                                        LocalDate.of(2017, 1, 1),
                                        LocalDate.of(2022, 8, 31))))
                .target(target(2025, 64.6, 2028, 75));
    }
}
