package io.github.placeline.analysis.gap;

import io.github.placeline.analysis.Decimals;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.analysis.trend.Trend;
import io.github.placeline.analysis.trend.Window;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Period;
import io.github.placeline.model.SeriesBreak;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How the gap to a benchmark has moved in a window since the last series break (METHODS 6).
///
/// @param gaps in the periods that area and benchmark have in common, oldest first
/// @param trend of those gaps, judged as any series is
public record GapRecord(Indicator indicator, List<Gap> gaps, Trend trend) {

    public GapRecord {
        gaps = List.copyOf(gaps);
    }

    /// The record of an area beside a benchmark.
    ///
    /// @param latest the newest period recorded for the indicator
    /// @param breaks the indicator's
    public static GapRecord of(
            Indicator indicator,
            List<Point> area,
            List<Point> benchmark,
            Window window,
            Period latest,
            List<SeriesBreak> breaks) {
        List<Gap> all = Gap.between(area, benchmark);
        Stretch stretch =
                Stretch.of(all.stream().map(Gap::asPoint).toList(), window, latest, breaks);
        List<Gap> within =
                stretch.points().stream()
                        .flatMap(point ->
                                all.stream().filter(gap -> gap.period().equals(point.period())))
                        .toList();
        return new GapRecord(indicator, within, Trend.of(stretch));
    }

    /// The newest gap; empty where area and benchmark have no period in common.
    public Optional<Gap> latest() {
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps.getLast());
    }

    /// The area's change less the benchmark's, from the first common period to the last; empty with
    /// fewer than two.
    public OptionalDouble change() {
        return gaps.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Decimals.minus(gaps.getLast().difference(), gaps.getFirst().difference()));
    }

    /// Whether the gap closes or widens: the trend of the gaps, improving by the indicator's
    /// polarity. For one with no agreed direction it closes when it moves towards nothing.
    public GapVerdict verdict() {
        return switch (trend.verdict(indicator.polarity())) {
            case IMPROVING -> GapVerdict.CLOSING;
            case GETTING_WORSE -> GapVerdict.WIDENING;
            case RISING -> towardsNothing(1);
            case FALLING -> towardsNothing(-1);
            case NO_CLEAR_CHANGE -> GapVerdict.NO_CLEAR_CHANGE;
            case TOO_FEW_POINTS -> GapVerdict.TOO_FEW_POINTS;
        };
    }

    /// The verdict in words that fit the area's side of the benchmark: an area ahead has a lead
    /// that grows or shrinks, not a gap that closes.
    public String words() {
        boolean ahead = latest().filter(gap -> gap.favour(indicator) == 1).isPresent();
        GapVerdict verdict = verdict();
        if (!ahead) return verdict.words();
        return switch (verdict) {
            case CLOSING -> "Lead growing";
            case WIDENING -> "Lead shrinking";
            case NO_CLEAR_CHANGE, TOO_FEW_POINTS -> verdict.words();
        };
    }

    /// How long the gap would take to close at the pace of this record.
    public YearsToClose yearsToClose() {
        return YearsToClose.of(this);
    }

    private GapVerdict towardsNothing(int movement) {
        return gaps.getLast().difference() * movement < 0
                ? GapVerdict.CLOSING
                : GapVerdict.WIDENING;
    }
}
