package io.github.placeline.chart;

import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// One line of a chart: whose it is and what is recorded for it, oldest first, one entry a period.
///
/// @param name as its label says it: "Blackpool", "England"
public record Strand(String name, List<Entry> entries) {

    public Strand {
        entries = entries.stream().sorted(Comparator.comparing(Entry::period)).toList();
    }

    /// What is recorded for one period.
    public record Entry(Period period, Reading reading, Quality quality) {}

    Strand worded(UnaryOperator<String> words) {
        return new Strand(words.apply(name), entries);
    }

    /// The series under its area's name.
    public static Strand of(Series series) {
        return of(series.area().name(), series);
    }

    public static Strand of(String name, Series series) {
        return new Strand(name, series.observations().stream().map(Strand::entry).toList());
    }

    private static Entry entry(Observation observation) {
        return new Entry(observation.period(), observation.reading(), observation.quality());
    }
}
