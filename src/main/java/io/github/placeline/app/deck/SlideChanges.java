package io.github.placeline.app.deck;

import io.github.placeline.analysis.Figures;
import io.github.placeline.app.Benchmarks;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.DifferenceRepository.Difference;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which figures of a slide are not those that somebody agreed with.
final class SlideChanges {

    private final Workspace workspace;

    SlideChanges(Workspace workspace) {
        this.workspace = workspace;
    }

    /// "3 figures changed since 25 November 2026, such as Blackpool, 2024: 42.8% was 43.1%."; empty
    /// where none has.
    Optional<String> since(Slide slide, SlideFacts facts) {
        Area area = facts.area();
        if (area == null) return Optional.empty();
        List<Difference> found =
                switch (slide.subject()) {
                    case SlideSubject.Chart chart ->
                            ofCharts(
                                    slide,
                                    Stream.of(chart.area(), chart.beside()),
                                    List.of(chart.indicator()),
                                    chart.breakdown(),
                                    chart.years());
                    case SlideSubject.Twins twins ->
                            ofCharts(
                                    slide,
                                    Stream.of(twins.area(), twins.other()),
                                    List.of(twins.indicator()),
                                    Breakdown.TOTAL,
                                    twins.years());
                    case SlideSubject.Years through ->
                            ofCharts(
                                    slide,
                                    Stream.of(through.area(), through.other()),
                                    Stream.of(through.indicator(), through.across())
                                            .filter(java.util.Objects::nonNull)
                                            .toList(),
                                    Breakdown.TOTAL,
                                    through.years());
                    case SlideSubject.Tiles tiles -> latest(slide, area, tiles.indicators());
                    case SlideSubject.Comparison comparison ->
                            latest(slide, area, comparison.indicators());
                    case SlideSubject.RankedList _ -> everywhere(slide, facts.indicator());
                    case SlideSubject.OneProject _, SlideSubject.Words _ -> List.of();
                };
        return found.isEmpty() ? Optional.empty() : Optional.of(words(slide, found));
    }

    private List<Difference> ofCharts(
            Slide slide, Stream<String> areas, List<String> codes, Breakdown part, int years) {
        List<Area> known =
                areas.filter(java.util.Objects::nonNull)
                        .flatMap(code -> workspace.areas().byCode(code).stream())
                        .toList();
        List<Area> all = new ArrayList<>(known);
        if (!known.isEmpty())
            new Benchmarks(workspace).countryOf(known.getFirst()).ifPresent(all::add);
        List<Difference> found = new ArrayList<>();
        for (String code : codes) {
            Indicator indicator = workspace.indicators().byCode(code).orElse(null);
            if (indicator == null) continue;
            for (Area area : all.stream().distinct().toList())
                found.addAll(between(slide, Optional.of(area), Optional.of(indicator)));
        }
        return within(found.stream().filter(one -> one.breakdown().equals(part)).toList(), years);
    }

    /// The newest years of the newest period that has changed: what left the window long ago does
    /// not matter to a slide.
    private static List<Difference> within(List<Difference> found, int years) {
        int last = found.stream().mapToInt(one -> one.period().endYear()).max().orElse(0);
        return years == 0
                ? found
                : found.stream().filter(one -> one.period().endYear() > last - years).toList();
    }

    /// The newest figure of each indicator that has changed.
    private List<Difference> latest(Slide slide, Area area, List<String> codes) {
        Set<String> wanted = Set.copyOf(codes);
        return between(slide, Optional.of(area), Optional.empty()).stream()
                .filter(one -> wanted.isEmpty() || wanted.contains(one.indicator().code()))
                .filter(one -> one.breakdown().isTotal())
                .collect(Collectors.groupingBy(Difference::indicator))
                .values()
                .stream()
                .map(all -> all.stream().max(Comparator.comparing(Difference::period)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(one -> one.indicator().name()))
                .toList();
    }

    private List<Difference> everywhere(
            Slide slide, @org.jspecify.annotations.Nullable Indicator indicator) {
        if (indicator == null) return List.of();
        List<Difference> found =
                between(slide, Optional.empty(), Optional.of(indicator)).stream()
                        .filter(one -> one.breakdown().isTotal())
                        .toList();
        Optional<Period> newest =
                found.stream().map(Difference::period).max(Comparator.naturalOrder());
        return found.stream()
                .filter(one -> newest.filter(one.period()::equals).isPresent())
                .toList();
    }

    private List<Difference> between(
            Slide slide, Optional<Area> area, Optional<Indicator> indicator) {
        return workspace.differences().between(new AsAt(slide.agreed()), AsAt.NOW, area, indicator);
    }

    private static String words(Slide slide, List<Difference> found) {
        Difference first = found.getLast();
        String many =
                found.size() == 1 ? "A figure has changed" : found.size() + " figures have changed";
        return "%s since %s%s %s, %s: %s, %s."
                .formatted(
                        many,
                        DayOf.words(slide.agreed()),
                        found.size() == 1 ? ":" : ", such as",
                        first.area().name(),
                        first.period().label(),
                        first.after() == null ? "withdrawn" : figure(first, first.after()),
                        first.before() == null
                                ? "not there before"
                                : "was " + figure(first, first.before()));
    }

    private static String figure(
            Difference difference,
            io.github.placeline.store.RevisionRepository.@org.jspecify.annotations.Nullable Version
                    version) {
        if (version == null) return "";
        Observation one = version.observation();
        return one.reading() instanceof Reading.Published(double value, _, _)
                ? Figures.of(difference.indicator()).value(value)
                : Figures.of(difference.indicator()).cell(one.reading());
    }
}
