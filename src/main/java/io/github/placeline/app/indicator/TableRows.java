package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Mean;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table under the chart: a row for every period of the window in which the area or the country
/// has one.
final class TableRows {

    private final Figures figures;
    private final Lines lines;

    TableRows(Lines lines) {
        this.figures = Figures.of(lines.area().indicator());
        this.lines = lines;
    }

    List<TableRow> in(Window window, Period latest) {
        TreeSet<Period> periods = new TreeSet<>();
        Stream.concat(Stream.of(lines.area()), lines.country().stream())
                .flatMap(series -> series.observations().stream())
                .map(Observation::period)
                .filter(period -> window.holds(period, latest))
                .forEach(periods::add);
        return periods.stream().map(this::row).toList();
    }

    private TableRow row(Period period) {
        return new TableRow(
                period,
                period.label(),
                cell(Optional.of(lines.area()), period),
                cell(lines.second(), period),
                cell(lines.country(), period),
                gap(period),
                cell(lines.region(), period),
                mean(period));
    }

    private TableCell cell(Optional<Series> series, Period period) {
        return TableCell.of(series.map(one -> observation(one, period)).orElse(null), figures);
    }

    private static @Nullable Observation observation(Series series, Period period) {
        return series.observations().stream()
                .filter(observation -> observation.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    private String gap(Period period) {
        if (lines.country().isEmpty()
                || !(lines.area().at(period) instanceof Reading.Published(double own, _, _))
                || !(lines.country().get().at(period)
                        instanceof Reading.Published(double beside, _, _))) return "";
        return figures.signed(figures.difference(own, beside));
    }

    private TableCell mean(Period period) {
        return Mean.in(period, lines.neighbours(), lines.neighboursOf())
                .map(mean ->
                        new TableCell(
                                figures.number(mean.value()),
                                "",
                                "%s, mean of %d of %d"
                                        .formatted(
                                                figures.value(mean.value()),
                                                mean.count(),
                                                mean.of())))
                .orElse(TableCell.EMPTY);
    }
}
