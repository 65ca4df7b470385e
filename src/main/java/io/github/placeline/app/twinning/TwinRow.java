package io.github.placeline.app.twinning;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One period of two areas and their country as printed.
///
/// @param firstGap the first area's gap with its sign, empty where there is none
public record TwinRow(
        Period period,
        String first,
        String second,
        String country,
        String firstGap,
        String secondGap) {

    /// The periods in the window in which either area or the country has a row.
    static List<TwinRow> all(
            Series first, Series second, Optional<Series> country, Window window, Period latest) {
        TreeSet<Period> periods = new TreeSet<>();
        Stream.concat(Stream.of(first, second), country.stream())
                .flatMap(series -> series.observations().stream())
                .map(Observation::period)
                .filter(period -> window.holds(period, latest))
                .forEach(periods::add);
        Figures figures = Figures.of(first.indicator());
        List<TwinRow> rows = new ArrayList<>();
        for (Period period : periods) {
            Reading own = first.at(period);
            Reading other = second.at(period);
            Reading whole = country.map(series -> series.at(period)).orElse(Reading.ABSENT);
            rows.add(
                    new TwinRow(
                            period,
                            cell(own, figures),
                            cell(other, figures),
                            cell(whole, figures),
                            gap(own, whole, figures),
                            gap(other, whole, figures)));
        }
        return rows;
    }

    private static String cell(Reading reading, Figures figures) {
        return switch (reading) {
            case Reading.Published(double value, _, _) -> figures.figure(value);
            case Reading.Withheld _, Reading.Absent _ -> figures.cell(reading);
        };
    }

    private static String gap(Reading area, Reading country, Figures figures) {
        return area instanceof Reading.Published(double value, _, _)
                        && country instanceof Reading.Published(double benchmark, _, _)
                ? figures.signed(figures.difference(value, benchmark))
                : "";
    }
}
