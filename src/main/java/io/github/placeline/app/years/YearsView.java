package io.github.placeline.app.years;

import io.github.placeline.analysis.Spread;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.app.guard.Guard;
import io.github.placeline.chart.YearsContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Series;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what [ThroughYears] shows: the totals of every local authority and of the country.
public final class YearsView {

    private final Workspace workspace;
    private final Guard guard;

    /// For whoever keeps the figures: all of them.
    public YearsView(Workspace workspace) {
        this(workspace, Guard.NONE);
    }

    /// @param guard what figures go through before anything is made of them
    public YearsView(Workspace workspace, Guard guard) {
        this.workspace = workspace;
        this.guard = guard;
    }

    public ThroughYears facts(YearsQuestion question) {
        return workspace.together(() -> answer(question));
    }

    private ThroughYears answer(YearsQuestion question) {
        Benchmarks benchmarks = new Benchmarks(workspace);
        Optional<Area> country = benchmarks.countryOf(question.first());
        List<Area> areas =
                Stream.concat(
                                benchmarks.worldOf(question.first()).stream(),
                                Stream.ofNullable(question.second()))
                        .filter(area ->
                                Spread.isAuthority(area)
                                        || country.filter(area::equals).isPresent()
                                        || area.equals(question.first())
                                        || area.equals(question.second()))
                        .distinct()
                        .toList();
        Indicator across = question.across();
        Frames frames =
                new Frames(
                        question,
                        series(areas, question.up(), question),
                        across == null ? List.of() : series(areas, across, question),
                        workspace.indicators().breaksOf(question.up()),
                        across == null ? List.of() : workspace.indicators().breaksOf(across));
        List<Area> others =
                areas.stream()
                        .filter(area ->
                                area.kind() != AreaKind.COUNTRY
                                        && !area.isClosed()
                                        && !area.equals(question.first()))
                        .sorted(Comparator.comparing(Area::name))
                        .toList();
        List<Frames.Dated> dated = frames.all();
        YearsContent content =
                new YearsContent(
                        frames.title(),
                        frames.acrossMeasure(),
                        frames.upMeasure(),
                        dated.stream().map(Frames.Dated::frame).toList());
        return new ThroughYears(
                question, content, new YearsSentence(frames, dated).words(), others);
    }

    private List<Series> series(List<Area> areas, Indicator indicator, YearsQuestion question) {
        return guard.guarded(
                workspace
                        .series()
                        .among(areas, List.of(indicator), Breakdown.TOTAL, question.asAt()));
    }
}
