package io.github.placeline.analysis;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.Reading;
import io.github.placeline.model.Series;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Every area's [Comparison] for one indicator and breakdown: what is the same for all of them (the
/// two periods, the spread of authorities) is worked out once.
///
/// The areas given must be of one world, either all real or all invented.
public final class Comparisons {

    private final Indicator indicator;
    private final Map<Long, Series> series;
    private final @Nullable Period latest;
    private final @Nullable Period previous;
    private final @Nullable Spread spread;
    private final @Nullable Area england;

    private Comparisons(Indicator indicator, Map<Long, Series> series) {
        this.indicator = indicator;
        this.series = series;
        this.latest = RecordedPeriods.latest(series.values()).orElse(null);
        this.previous =
                latest == null
                        ? null
                        : RecordedPeriods.before(latest, series.values()).orElse(null);
        this.spread = latest == null ? null : Spread.of(indicator, latest, series.values());
        this.england =
                series.values().stream()
                        .map(Series::area)
                        .filter(area -> area.kind() == AreaKind.COUNTRY)
                        .findFirst()
                        .orElse(null);
    }

    /// What one indicator says of every area.
    ///
    /// @param everyArea the series of every area that has one
    public static Comparisons of(Indicator indicator, Collection<Series> everyArea) {
        Map<Long, Series> byArea = new HashMap<>();
        everyArea.forEach(one -> byArea.put(one.area().id(), one));
        return new Comparisons(indicator, byArea);
    }

    public Indicator indicator() {
        return indicator;
    }

    /// Every area's series.
    public Collection<Series> everyArea() {
        return series.values();
    }

    /// The area's series; empty where it has none.
    public Optional<Series> seriesOf(Area area) {
        return Optional.ofNullable(series.get(area.id()));
    }

    /// What the area may be compared with; empty where there is nothing of that kind, and for the
    /// country itself.
    public Optional<Benchmark> benchmark(
            Benchmark.Kind kind, Area area, Surroundings surroundings) {
        return switch (kind) {
            case ENGLAND ->
                    england()
                            .filter(country -> country.id() != area.id())
                            .flatMap(this::seriesOf)
                            .map(Benchmark::published);
            case REGION -> {
                List<Series> regions = known(surroundings.regions());
                yield regions.isEmpty() ? Optional.empty() : Optional.of(Benchmark.region(regions));
            }
            case NEIGHBOURS -> {
                List<Area> neighbours = surroundings.neighbours();
                yield neighbours.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Benchmark(
                                        "statistical neighbours",
                                        known(neighbours),
                                        neighbours.size()));
            }
        };
    }

    /// The newest period recorded for the indicator, whether or not anybody has a value in it.
    public Optional<Period> latest() {
        return Optional.ofNullable(latest);
    }

    /// The newest recorded period before the latest that is comparable with it.
    public Optional<Period> previous() {
        return Optional.ofNullable(previous);
    }

    /// The authorities' values in the latest period; empty where nothing is recorded.
    public Optional<Spread> spread() {
        return Optional.ofNullable(spread);
    }

    /// The country whose reading is the benchmark; empty where the file has none.
    public Optional<Area> england() {
        return Optional.ofNullable(england);
    }

    /// The area's figure with its comparisons; all readings absent where it has no series.
    public Comparison of(Area area, Surroundings surroundings) {
        Reading value = reading(area, latest);
        Reading before = reading(area, previous);
        Area region = region(surroundings.regions());
        Rank rank = null;
        Band band = null;
        if (spread != null
                && Spread.isAuthority(area)
                && value instanceof Reading.Published(double figure, _, _)) {
            rank = spread.rankOf(figure).orElse(null);
            band = spread.bandOf(figure).orElse(null);
        }
        return new Comparison(
                area,
                latest,
                previous,
                value,
                before,
                change(before, value),
                rank,
                band,
                spread == null || band == null ? 0 : spread.holding(band),
                region,
                region == null ? Reading.ABSENT : reading(region, latest),
                neighbours(surroundings.neighbours()),
                england == null || england.id() == area.id()
                        ? Reading.ABSENT
                        : reading(england, latest));
    }

    private Reading reading(Area area, @Nullable Period period) {
        Series own = series.get(area.id());
        return own == null || period == null ? Reading.ABSENT : own.at(period);
    }

    private @Nullable Area region(List<Area> nearestFirst) {
        for (Area region : nearestFirst) {
            if (reading(region, latest) instanceof Reading.Published) return region;
        }
        return nearestFirst.isEmpty() ? null : nearestFirst.getLast();
    }

    private @Nullable Mean neighbours(List<Area> areas) {
        return latest == null ? null : Mean.in(latest, known(areas), areas.size()).orElse(null);
    }

    private List<Series> known(List<Area> areas) {
        return areas.stream().flatMap(area -> seriesOf(area).stream()).toList();
    }

    private static OptionalDouble change(Reading from, Reading to) {
        return from instanceof Reading.Published(double before, _, _)
                        && to instanceof Reading.Published(double after, _, _)
                ? OptionalDouble.of(Decimals.minus(after, before))
                : OptionalDouble.empty();
    }
}
