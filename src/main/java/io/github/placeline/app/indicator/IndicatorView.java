package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.chart.Strand;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Answers how an area is doing on one indicator.
public final class IndicatorView {

    private final Workspace workspace;

    public IndicatorView(Workspace workspace) {
        this.workspace = workspace;
    }

    public IndicatorFacts facts(IndicatorQuestion question) {
        Area area = question.area();
        Benchmarks benchmarks = new Benchmarks(workspace);
        Surroundings surroundings = benchmarks.surroundingsOf(area);
        Map<Long, Series> all = series(question, benchmarks.worldOf(area));
        Comparison comparison =
                Comparisons.of(question.indicator(), all.values()).of(area, surroundings);
        Series own =
                all.getOrDefault(
                        area.id(),
                        new Series(area, question.indicator(), question.breakdown(), List.of()));
        Optional<Series> country =
                benchmarks
                        .countryOf(area)
                        .filter(one -> one.id() != area.id())
                        .map(one -> all.get(one.id()));
        Optional<Series> region = region(comparison, surroundings, all);
        List<Series> neighbours =
                surroundings.neighbours().stream()
                        .map(one -> all.get(one.id()))
                        .filter(Objects::nonNull)
                        .toList();
        Period latest = latest(comparison, own);
        List<SeriesBreak> breaks = workspace.indicators().breaksOf(question.indicator());
        Evidence evidence = Evidence.of(question, own, country, latest, breaks);
        Figures figures = Figures.of(question.indicator());
        List<Target> targets = targets(question);
        List<Project> projects = workspace.projects().of(area);
        List<AreaGroup> programmes = workspace.areas().programmesOf(area);
        return new IndicatorFacts(
                question,
                comparison,
                Position.of(comparison.value(), comparison.england(), question.indicator()),
                own,
                country.orElse(null),
                region.orElse(null),
                neighbours,
                evidence.trend(),
                evidence.gaps(),
                new Headline(figures, own, country).text(latest, evidence),
                new KeyFigures(
                                figures,
                                comparison,
                                evidence,
                                country.map(one -> one.area().name()).orElse(""))
                        .all(),
                new TableRows(
                                figures,
                                own,
                                country,
                                region,
                                neighbours,
                                surroundings.neighbours().size())
                        .in(question.window(), latest),
                Sources.of(
                        Stream.of(
                                        Stream.of(own),
                                        country.stream(),
                                        region.stream(),
                                        neighbours.stream())
                                .flatMap(one -> one)
                                .toList(),
                        question.window(),
                        latest,
                        figures),
                workspace.series().breakdowns(area, question.indicator()),
                breaks,
                targets,
                projects,
                programmes,
                IndicatorChart.of(own, country, breaks)
                        .region(region.map(Strand::of).orElse(null))
                        .neighbours(neighbours.stream().map(Strand::of).toList())
                        .confidence(IndicatorChart.confidence(own))
                        .spans(
                                IndicatorChart.spans(
                                        programmes, projects, question.indicator().id()))
                        .target(IndicatorChart.target(targets, own).orElse(null))
                        .window(IndicatorChart.years(question.window()))
                        .build());
    }

    /// The newest period recorded for the indicator; where nothing is, any will do.
    private static Period latest(Comparison comparison, Series own) {
        Period latest = comparison.latest();
        if (latest != null) return latest;
        return own.isEmpty() ? Period.calendarYear(1) : own.observations().getLast().period();
    }

    private Map<Long, Series> series(IndicatorQuestion question, List<Area> areas) {
        Map<Long, Series> byArea = new HashMap<>();
        workspace
                .series()
                .among(areas, List.of(question.indicator()), question.breakdown(), question.asAt())
                .forEach(series -> byArea.put(series.area().id(), series));
        return byArea;
    }

    /// The region that the comparison chose; where it has no series, the next wider one that has.
    private static Optional<Series> region(
            Comparison comparison, Surroundings surroundings, Map<Long, Series> all) {
        return Stream.concat(
                        Stream.ofNullable(comparison.region()), surroundings.regions().stream())
                .map(region -> all.get(region.id()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<Target> targets(IndicatorQuestion question) {
        return workspace.targets().of(question.area()).stream()
                .filter(target -> target.indicator() == question.indicator().id())
                .filter(target -> target.breakdown().equals(question.breakdown()))
                .filter(target -> isKnown(target.setOn(), question.asAt()))
                .toList();
    }

    private static boolean isKnown(LocalDate setOn, AsAt asAt) {
        return !setOn.atStartOfDay(ZoneId.systemDefault()).toInstant().isAfter(asAt.instant());
    }
}
