package io.github.placeline.app.deck;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.gap.Gap;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.app.deck.Making.Filled;
import io.github.placeline.app.guard.SmallNumberGuard;
import io.github.placeline.app.indicator.IndicatorFacts;
import io.github.placeline.app.indicator.IndicatorQuestion;
import io.github.placeline.app.indicator.IndicatorView;
import io.github.placeline.app.indicator.SourceFile;
import io.github.placeline.app.naming.ShortName;
import io.github.placeline.chart.ChartContent;
import io.github.placeline.chart.GapBracket;
import io.github.placeline.chart.Role;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Reveal;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Slides with a chart over the years: one area, or two beside each other.
final class ChartSlides {

    /// Less than this share of another gap is worth a bracket of its own.
    private static final double MUCH_LESS = 2.0 / 3;

    private final Workspace workspace;

    ChartSlides(Workspace workspace) {
        this.workspace = workspace;
    }

    SlideFacts chart(Slide slide, SlideSubject.Chart wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Indicator indicator = workspace.indicators().byCode(wanted.indicator()).orElse(null);
        Making making = new Making(slide, "Chart", area, indicator);
        if (area == null) return making.withoutArea(wanted.area());
        if (indicator == null) return making.withoutIndicator(wanted.indicator());
        Optional<Area> beside = Optional.ofNullable(wanted.beside()).flatMap(this::area);
        IndicatorFacts facts =
                facts(area, indicator, wanted.breakdown(), wanted.years(), beside.orElse(null));
        String part = wanted.breakdown().isTotal() ? "" : ", " + wanted.breakdown().text();
        String title = ShortName.title(indicator) + part + ", " + area.name();
        boolean hasPart = facts.question().breakdown().equals(wanted.breakdown());
        if (!hasPart || facts.area().isEmpty())
            return making.gone(title, nothing(indicator, part, area));
        String suggested = SlideHeadlines.of(facts);
        ChartContent chart = drawn(facts, slide.reveal());
        Set<Layer> layers = layers(facts);
        return making.with(
                new Filled(
                        title,
                        area.name() + "  ·  " + indicator.name() + part,
                        suggested,
                        new SlideBody.Lines(chart, brackets(facts, slide.reveal()), slide.reveal()),
                        source(List.of(facts)),
                        hasSource(List.of(facts)),
                        layers,
                        SlideTables.of(List.of(chart)),
                        names(Stream.concat(Stream.of(area), beside.stream()).toList())));
    }

    SlideFacts twins(Slide slide, SlideSubject.Twins wanted) {
        Area area = workspace.areas().byCode(wanted.area()).orElse(null);
        Area other = workspace.areas().byCode(wanted.other()).orElse(null);
        Indicator indicator = workspace.indicators().byCode(wanted.indicator()).orElse(null);
        Making making = new Making(slide, "Twin page", area, indicator);
        if (area == null) return making.withoutArea(wanted.area());
        if (other == null) return making.withoutArea(wanted.other());
        if (indicator == null) return making.withoutIndicator(wanted.indicator());
        IndicatorFacts one = facts(area, indicator, Breakdown.TOTAL, wanted.years(), null);
        IndicatorFacts two = facts(other, indicator, Breakdown.TOTAL, wanted.years(), null);
        String both = area.name() + " and " + other.name();
        String title = ShortName.title(indicator) + ", " + both;
        if (one.area().isEmpty() && two.area().isEmpty())
            return making.gone(title, nothing(indicator, "", area));
        ChartContent first = drawn(one, slide.reveal());
        ChartContent second = drawn(two, slide.reveal());
        return making.with(
                new Filled(
                        title,
                        both + "  ·  " + indicator.name(),
                        SlideHeadlines.of(one, two),
                        new SlideBody.Pair(
                                first, second, SlideHeadlines.facts(one, two), slide.reveal()),
                        source(List.of(one, two)),
                        hasSource(List.of(one, two)),
                        EnumSet.of(Layer.ENGLAND, Layer.AREA, Layer.SECOND),
                        SlideTables.of(List.of(first, second)),
                        names(List.of(area, other))));
    }

    private Optional<Area> area(String code) {
        return workspace.areas().byCode(code);
    }

    IndicatorFacts facts(
            Area area, Indicator indicator, Breakdown part, int years, @Nullable Area beside) {
        Window window =
                Window.USUAL.stream()
                        .filter(one -> one.years() == years)
                        .findFirst()
                        .orElse(
                                years == 0
                                        ? Window.ALL
                                        : new Window(years, Integer.MIN_VALUE, Integer.MAX_VALUE));
        SmallNumberGuard guard = SmallNumberGuard.of(workspace, AsAt.NOW);
        return new IndicatorView(workspace, guard)
                .facts(new IndicatorQuestion(area, indicator, part, window, AsAt.NOW, beside));
    }

    /// Only what comes into view in some step, so that the axis is no longer than it must be.
    private static ChartContent drawn(IndicatorFacts facts, Reveal reveal) {
        ChartContent all = facts.chart();
        return ChartContent.of(all.title(), all.area(), all.wording())
                .axisTitle(all.axisTitle())
                .second(reveal.of(Layer.SECOND) > 0 ? all.second() : null)
                .england(reveal.of(Layer.ENGLAND) > 0 ? all.england() : null)
                .region(reveal.of(Layer.REGION) > 0 ? all.region() : null)
                .neighbours(reveal.of(Layer.NEIGHBOURS) > 0 ? all.neighbours() : List.of())
                .target(reveal.of(Layer.TARGET) > 0 ? all.target() : null)
                .breaks(all.breaks())
                .periodNotes(all.periodNotes())
                .notes(all.notes())
                .window(all.window())
                .build();
    }

    private static Set<Layer> layers(IndicatorFacts facts) {
        ChartContent all = facts.chart();
        Set<Layer> layers = EnumSet.of(Layer.AREA);
        if (all.england() != null) layers.add(Layer.ENGLAND);
        if (all.second() != null) layers.add(Layer.SECOND);
        if (all.region() != null) layers.add(Layer.REGION);
        if (!all.neighbours().isEmpty()) layers.add(Layer.NEIGHBOURS);
        if (all.target() != null) layers.add(Layer.TARGET);
        if (SlideHeadlines.newest(facts).isPresent()) layers.add(Layer.GAP);
        return layers;
    }

    /// The gap of now, and the one that it has moved away from most: the narrowest where it has
    /// grown, the widest where it has shrunk.
    private static List<GapBracket> brackets(IndicatorFacts facts, Reveal reveal) {
        if (reveal.of(Layer.GAP) == 0 || reveal.of(Layer.ENGLAND) == 0) return List.of();
        Gap now = SlideHeadlines.newest(facts).orElse(null);
        if (now == null) return List.of();
        double size = Math.abs(now.difference());
        List<Gap> earlier = facts.gaps().gaps().stream().filter(gap -> !gap.equals(now)).toList();
        Comparator<Gap> bySize = Comparator.comparingDouble(gap -> Math.abs(gap.difference()));
        Optional<Gap> narrowest =
                earlier.stream()
                        .min(bySize)
                        .filter(gap -> Math.abs(gap.difference()) <= size * MUCH_LESS);
        Optional<Gap> widest =
                earlier.stream()
                        .max(bySize)
                        .filter(gap -> size <= Math.abs(gap.difference()) * MUCH_LESS);
        return Stream.concat(Stream.of(now), narrowest.or(() -> widest).stream())
                .map(gap -> bracket(gap, facts))
                .toList();
    }

    private static GapBracket bracket(Gap gap, IndicatorFacts facts) {
        Role role =
                switch (gap.favour(facts.question().indicator())) {
                    case 1 -> Role.BETTER;
                    case -1 -> Role.WORSE;
                    default -> Role.SIMILAR;
                };
        Figures figures = facts.figures();
        return new GapBracket(
                gap.period(), gap.area(), gap.benchmark(), figures.gap(gap.difference()), role);
    }

    private static String nothing(Indicator indicator, String part, Area area) {
        return "There are no figures of “%s”%s for %s in this workspace now."
                .formatted(indicator.name(), part, area.name());
    }

    static List<String> names(List<Area> areas) {
        return areas.stream()
                .filter(area -> area.kind() != AreaKind.COUNTRY)
                .map(Area::name)
                .toList();
    }

    static String source(List<IndicatorFacts> all) {
        return SlideSource.of(
                all.stream().map(facts -> facts.question().indicator()).distinct().toList(),
                all.stream()
                        .flatMap(facts -> facts.sources().stream())
                        .map(SourceFile::name)
                        .toList());
    }

    static boolean hasSource(List<IndicatorFacts> all) {
        return all.stream()
                .allMatch(facts ->
                        !facts.question().indicator().source().isBlank()
                                && !facts.sources().isEmpty());
    }
}
