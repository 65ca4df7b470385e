package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.gap.GapRecord;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.Strand;
import io.github.placeline.chart.Wording;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Refusal;
import io.github.placeline.model.Series;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers how two parts of an area's population compare.
public final class GroupView {

    private final Workspace workspace;
    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public GroupView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public GroupView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    /// The pair to begin with.
    ///
    /// @param names how a part is called on the lines
    /// @throws Refusal when the file tells no two parts apart
    public GroupFacts facts(IndicatorQuestion question, PartNames names) {
        List<Breakdown> all = workspace.series().breakdowns(question.area(), question.indicator());
        GroupPair pair =
                GroupPair.first(all)
                        .orElseThrow(() ->
                                Refusal.ofInput(
                                        "The figures of this indicator are not told apart by"
                                                + " group."));
        return facts(question, pair, names);
    }

    /// Two parts beside each other, over the years of the question.
    public GroupFacts facts(IndicatorQuestion question, GroupPair pair, PartNames names) {
        return workspace.together(() -> answer(question, pair, names));
    }

    /// How a part of the population is called.
    @FunctionalInterface
    public interface PartNames {
        String of(Breakdown part);
    }

    private GroupFacts answer(IndicatorQuestion question, GroupPair pair, PartNames names) {
        Indicator indicator = question.indicator();
        Area area = question.area();
        Series one = series(question, area, pair.one());
        Series other = series(question, area, pair.other());
        List<SeriesBreak> breaks = workspace.indicators().breaksOf(indicator);
        List<Gap> own = gaps(one, other);
        Optional<Area> country = new Benchmarks(workspace).countryOf(area);
        List<Gap> theirs =
                country.filter(where -> where.id() != area.id())
                        .map(where ->
                                gaps(
                                        series(question, where, pair.one()),
                                        series(question, where, pair.other())))
                        .orElse(List.of());
        ChartContent lines =
                IndicatorChart.of(
                                indicator.name() + ", by group: " + area.name(),
                                Strand.of(names.of(pair.one()), one),
                                one,
                                breaks)
                        .second(Strand.of(names.of(pair.other()), other))
                        .region(everybody(question, pair, names))
                        .window(IndicatorChart.years(question.window()))
                        .build();
        String between = names.of(pair.one()) + " less " + names.of(pair.other());
        ChartContent gap =
                ChartContent.of(
                                "Gap: " + between,
                                strand(area.name(), own),
                                Wording.ofGaps(indicator.unit(), indicator.decimals()))
                        .england(
                                theirs.isEmpty()
                                        ? null
                                        : strand(country.map(Area::name).orElse(""), theirs))
                        .breaks(breaks)
                        .periodNotes(lines.periodNotes())
                        .window(IndicatorChart.years(question.window()))
                        .notes(List.of("The gap is " + between + "."))
                        .build();
        return new GroupFacts(
                question,
                pair,
                workspace.series().breakdowns(area, indicator),
                lines,
                gap,
                sentence(question, own, breaks, names.of(pair.one()), names.of(pair.other())));
    }

    private Series series(IndicatorQuestion question, Area area, Breakdown part) {
        return guard.guarded(
                workspace.series().of(area, question.indicator(), part, question.asAt()));
    }

    private @Nullable Strand everybody(
            IndicatorQuestion question, GroupPair pair, PartNames names) {
        Breakdown whole = pair.whole();
        Series series = series(question, question.area(), whole);
        return series.isEmpty() ? null : Strand.of(names.of(whole), series);
    }

    /// "In 2024/25, Disadvantaged was at 52.1%, 15.1 pp below Not disadvantaged (67.2%). The gap
    /// was 17.0 pp in 2021/22."
    private static String sentence(
            IndicatorQuestion question,
            List<Gap> all,
            List<SeriesBreak> breaks,
            String one,
            String other) {
        if (all.isEmpty())
            return "There is no year in which both " + one + " and " + other + " have a figure.";
        Period latest = all.getLast().period();
        List<Gap> gaps =
                GapRecord.of(
                                question.indicator(),
                                all.stream()
                                        .map(gap -> new Point(gap.period(), gap.area()))
                                        .toList(),
                                all.stream()
                                        .map(gap -> new Point(gap.period(), gap.benchmark()))
                                        .toList(),
                                question.window(),
                                latest,
                                breaks)
                        .gaps();
        Figures figures = Figures.of(question.indicator());
        Gap now = gaps.isEmpty() ? all.getLast() : gaps.getLast();
        String words =
                "In %s, %s was at %s, %s (%s)."
                        .formatted(
                                now.period().label(),
                                one,
                                figures.value(now.area()),
                                figures.against(now.area(), now.benchmark(), other),
                                figures.figure(now.benchmark()));
        if (gaps.size() < 2) return words;
        Gap then = gaps.getFirst();
        return words
                + " The gap was %s in %s."
                        .formatted(figures.gap(then.difference()), then.period().label());
    }

    private static List<Gap> gaps(Series one, Series other) {
        return Gap.between(Point.publishedIn(one), Point.publishedIn(other));
    }

    private static Strand strand(String name, List<Gap> gaps) {
        return new Strand(
                name,
                gaps.stream()
                        .map(gap ->
                                new Strand.Entry(
                                        gap.period(),
                                        new Reading.Published(gap.difference()),
                                        Quality.UNSTATED))
                        .toList());
    }
}
