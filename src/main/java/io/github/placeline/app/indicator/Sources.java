package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The files and lines behind what is shown, the newest import first.
final class Sources {

    private record Batch(long id, String file) {}

    private Sources() {}

    static List<SourceFile> of(Lines shown, Window window, Period latest) {
        Map<Batch, List<SourceFile.Line>> files =
                new TreeMap<>(
                        Comparator.comparingLong(Batch::id).reversed().thenComparing(Batch::file));
        Figures figures = Figures.of(shown.area().indicator());
        for (Series series : shown.all()) {
            for (Observation observation : series.observations()) {
                if (!window.holds(observation.period(), latest)) continue;
                files.computeIfAbsent(
                                new Batch(
                                        observation.source().batch(), observation.source().file()),
                                _ -> new ArrayList<>())
                        .add(line(series, observation, figures));
            }
        }
        return files.entrySet().stream()
                .map(entry ->
                        new SourceFile(
                                entry.getKey().id(), entry.getKey().file(), entry.getValue()))
                .toList();
    }

    private static SourceFile.Line line(Series series, Observation observation, Figures figures) {
        return new SourceFile.Line(
                series.area(),
                observation.period(),
                figures.cell(observation.reading()),
                observation.source().sheet(),
                observation.source().line());
    }
}
