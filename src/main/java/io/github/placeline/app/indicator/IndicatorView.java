package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Benchmark;
import io.github.placeline.analysis.Comparison;
import io.github.placeline.analysis.Comparisons;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.Surroundings;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.analysis.sentence.Headline;
import io.github.placeline.analysis.standing.Position;
import io.github.placeline.analysis.tile.TileFigures;
import io.github.placeline.analysis.tile.Viewpoint;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.app.plan.DueTarget;
import io.github.placeline.chart.Strand;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaGroup;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Period;
import io.github.placeline.model.Project;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Answers how an area is doing on one indicator.
public final class IndicatorView {

    private final Workspace workspace;
    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public IndicatorView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public IndicatorView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    public IndicatorFacts facts(IndicatorQuestion question) {
        return workspace.together(() -> answer(answerable(question)));
    }

    /// A file may tell parts of the population apart and have no figure for everybody: then the
    /// first part is shown.
    private IndicatorQuestion answerable(IndicatorQuestion question) {
        List<Breakdown> parts =
                workspace.series().breakdowns(question.area(), question.indicator());
        return parts.isEmpty() || parts.contains(question.breakdown())
                ? question
                : question.with(parts.getFirst());
    }

    private IndicatorFacts answer(IndicatorQuestion question) {
        Area area = question.area();
        Benchmarks benchmarks = new Benchmarks(workspace);
        Surroundings surroundings = benchmarks.surroundingsOf(area);
        List<Series> recorded =
                guard.guarded(
                        workspace
                                .series()
                                .among(
                                        benchmarks.worldOf(area),
                                        List.of(question.indicator()),
                                        question.breakdown(),
                                        question.asAt()));
        // A window that ends earlier asks how things stood then, so nothing later counts.
        List<Series> shown =
                question.window().reachesTheLatest()
                        ? recorded
                        : recorded.stream().map(one -> upTo(one, question.window())).toList();
        Comparisons comparisons = Comparisons.of(question.indicator(), shown);
        Comparison comparison = comparisons.of(area, surroundings);
        Lines lines =
                Lines.of(
                        question,
                        shown,
                        benchmarks.countryOf(area),
                        Optional.ofNullable(comparison.region()),
                        surroundings);
        List<SeriesBreak> breaks = workspace.indicators().breaksOf(question.indicator());
        Optional<TileFigures> tile =
                TileFigures.of(
                        comparisons,
                        area,
                        surroundings,
                        new Viewpoint(
                                Benchmark.Kind.ENGLAND, question.window(), OptionalInt.empty()),
                        breaks);
        return facts(question, comparison, lines, breaks, tile, new Around(recorded, shown, area));
    }

    private IndicatorFacts facts(
            IndicatorQuestion question,
            Comparison comparison,
            Lines lines,
            List<SeriesBreak> breaks,
            Optional<TileFigures> tile,
            Around around) {
        Area area = question.area();
        List<Breakdown> parts = workspace.series().breakdowns(area, question.indicator());
        Period latest = comparisonPeriod(comparison);
        Trend trend = tile.map(TileFigures::trend).orElse(Trend.of(new Stretch(List.of())));
        GapRecord gaps = gaps(question, lines, latest, breaks);
        List<Target> targets = targets(question);
        List<Project> projects = workspace.projects().of(area);
        List<AreaGroup> programmes = workspace.areas().programmesOf(area);
        return new IndicatorFacts(
                question,
                comparison,
                Position.of(comparison.value(), comparison.england(), question.indicator()),
                lines.area(),
                lines.second().orElse(null),
                lines.country().orElse(null),
                lines.region().orElse(null),
                lines.neighbours(),
                trend,
                gaps,
                headline(lines, tile),
                Stream.concat(
                                TargetFigure.of(targets, lines.area(), breaks).stream(),
                                new KeyFigures(
                                                comparison,
                                                trend.stretch().points(),
                                                gaps,
                                                isCut(
                                                        question,
                                                        lines.area(),
                                                        trend.stretch(),
                                                        latest),
                                                lines.countryName(),
                                                RankBefore.of(
                                                                lines.area(),
                                                                trend.stretch(),
                                                                latest,
                                                                around.shown())
                                                        .orElse(null))
                                        .all().stream())
                        .toList(),
                new TableRows(lines).in(question.window(), latest),
                Sources.of(lines, question.window(), latest),
                parts,
                breaks,
                targets,
                projects,
                programmes,
                TermParts.byTerm(lines.area(), parts, part -> series(question, part)),
                around.years(),
                around.others(),
                notes(question),
                IndicatorChart.of(lines.area(), lines.country(), breaks)
                        .region(lines.region().map(Strand::of).orElse(null))
                        .neighbours(lines.neighbours().stream().map(Strand::of).toList())
                        .second(lines.second().map(Strand::of).orElse(null))
                        .envelope(
                                IndicatorChart.envelope(
                                        lines.area(), lines.country(), around.shown()))
                        .confidence(IndicatorChart.confidence(lines.area()))
                        .spans(
                                IndicatorChart.spans(
                                        programmes, projects, question.indicator().id()))
                        .target(
                                DueTarget.of(targets, lines.area())
                                        .filter(_ -> question.window().reachesTheLatest())
                                        .orElse(null))
                        .window(IndicatorChart.years(question.window()))
                        .pins(Pinned.joints(joints(question), breaks))
                        .build());
    }

    private Series series(IndicatorQuestion question, Breakdown part) {
        Series whole =
                guard.guarded(
                        workspace
                                .series()
                                .of(question.area(), question.indicator(), part, question.asAt()));
        return upTo(whole, question.window());
    }

    private static Series upTo(Series series, Window window) {
        return new Series(
                series.area(),
                series.indicator(),
                series.breakdown(),
                series.observations().stream()
                        .filter(one -> one.period().endYear() <= window.last())
                        .toList());
    }

    /// The newest period recorded for the indicator; where nothing is, any will do.
    private static Period comparisonPeriod(Comparison comparison) {
        Period latest = comparison.latest();
        return latest == null ? Period.calendarYear(1) : latest;
    }

    private static GapRecord gaps(
            IndicatorQuestion question, Lines lines, Period latest, List<SeriesBreak> breaks) {
        return GapRecord.of(
                question.indicator(),
                Point.publishedIn(lines.area()),
                lines.country().map(Point::publishedIn).orElse(List.of()),
                question.window(),
                latest,
                breaks);
    }

    private static Headline headline(Lines lines, Optional<TileFigures> tile) {
        String name = lines.area().area().name();
        if (lines.area().isEmpty())
            return new Headline(
                    List.of("The workspace has no figures of this indicator for " + name + "."));
        return tile.map(Headline::of).orElseThrow();
    }

    /// Whether a series break left out periods that could be compared otherwise.
    private static boolean isCut(
            IndicatorQuestion question, Series area, Stretch stretch, Period latest) {
        return Stretch.of(Point.publishedIn(area), question.window(), latest, List.of()).count()
                > stretch.count();
    }

    private List<Target> targets(IndicatorQuestion question) {
        return workspace.targets().of(question.area(), question.asAt().day()).stream()
                .filter(target -> target.indicator() == question.indicator().id())
                .filter(target -> target.breakdown().equals(question.breakdown()))
                .toList();
    }

    private List<Period> joints(IndicatorQuestion question) {
        return workspace.longSeries().joints(question.indicator(), question.breakdown());
    }

    private List<AreaNote> notes(IndicatorQuestion question) {
        return workspace.notes().of(question.area(), question.indicator()).stream()
                .filter(note -> isKnown(note.written(), question.asAt()))
                .toList();
    }

    private static boolean isKnown(LocalDate setOn, AsAt asAt) {
        return !setOn.atStartOfDay(ZoneId.systemDefault()).toInstant().isAfter(asAt.instant());
    }
}
