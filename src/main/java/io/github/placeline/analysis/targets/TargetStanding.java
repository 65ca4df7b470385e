package io.github.placeline.analysis.targets;

import io.github.placeline.analysis.Direction;
import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.Point;
import io.github.placeline.analysis.trend.Stretch;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How far a target has come at the latest reading (METHODS 7). Comparisons are made on displayed
/// figures; nothing is said across a series break.
///
/// @param latest the newest comparable reading at or after the baseline; empty where there is none
///   or a series break lies between
/// @param path the value of the straight line from baseline to aim in that reading's period
/// @param paceSoFar the change a year from the baseline to that reading, in the indicator's unit
/// @param neededPace the change a year from that reading that would reach the aim when due; empty
///   once it is due or met
public record TargetStanding(
        Target target,
        Indicator indicator,
        TargetStatus status,
        Optional<Point> latest,
        OptionalDouble path,
        OptionalDouble paceSoFar,
        OptionalDouble neededPace) {

    /// @param values the published values of the target's area, indicator and breakdown
    /// @param breaks the indicator's
    public static TargetStanding of(
            Target target, Indicator indicator, List<Point> values, List<SeriesBreak> breaks) {
        Optional<Point> latest =
                values.stream()
                        .filter(point ->
                                point.period().isComparableWith(target.baseline().period()))
                        .filter(point -> point.period().compareTo(target.baseline().period()) >= 0)
                        .max(Comparator.comparing(Point::period))
                        .filter(point ->
                                !Stretch.isBroken(
                                        target.baseline().period(), point.period(), breaks));
        if (latest.isEmpty())
            return new TargetStanding(
                    target,
                    indicator,
                    TargetStatus.NO_DATA,
                    latest,
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty());
        Point now = latest.get();
        double path = path(target, now.period().position());
        TargetStatus status = status(target, indicator, now, path);
        boolean open = status == TargetStatus.ON_TRACK || status == TargetStatus.BEHIND;
        return new TargetStanding(
                target,
                indicator,
                status,
                latest,
                OptionalDouble.of(path),
                pace(target.baseline().value(), now.value(), years(target.baseline(), now)),
                open
                        ? pace(now.value(), target.aim().value(), yearsLeft(target, now))
                        : OptionalDouble.empty());
    }

    /// Which way the target is good: the indicator's way; where it has none, from baseline to aim.
    public static int sign(Target target, Indicator indicator) {
        return indicator.polarity().isDirected()
                ? indicator.polarity().sign()
                : (int) Math.signum(target.aim().value() - target.baseline().value());
    }

    /// The height of the straight line at a place on the time axis: level before and after it.
    public static double path(Target target, double position) {
        double from = target.baseline().period().position();
        double to = target.aim().period().position();
        double share = to <= from ? 1 : Math.clamp((position - from) / (to - from), 0, 1);
        return target.baseline().value()
                + share * (target.aim().value() - target.baseline().value());
    }

    private static TargetStatus status(Target target, Indicator indicator, Point now, double path) {
        Figures figures = Figures.of(indicator);
        int sign = sign(target, indicator);
        if (reaches(figures.direction(now.value(), target.aim().value()), sign))
            return TargetStatus.MET;
        if (now.period().compareTo(target.aim().period()) >= 0) return TargetStatus.MISSED;
        return reaches(figures.direction(now.value(), path), sign)
                ? TargetStatus.ON_TRACK
                : TargetStatus.BEHIND;
    }

    private static boolean reaches(Direction direction, int sign) {
        return direction == Direction.LEVEL || direction.sign() == sign;
    }

    private static double years(Target.Point from, Point to) {
        return to.period().position() - from.period().position();
    }

    private static double yearsLeft(Target target, Point now) {
        return target.aim().period().position() - now.period().position();
    }

    private static OptionalDouble pace(double from, double to, double years) {
        return years > 0 ? OptionalDouble.of((to - from) / years) : OptionalDouble.empty();
    }

    /// "70.0% by 2027/28".
    public String aim() {
        return Figures.of(indicator).value(target.aim().value())
                + " by "
                + target.aim().period().label();
    }

    /// Status, path and paces in sentences: "On track. The path says 68.1% for 2024/25. So far +1.2
    /// pp a year, needed +1.0 pp a year."
    public String words() {
        Figures figures = Figures.of(indicator);
        StringBuilder words = new StringBuilder(status.words()).append('.');
        if (latest.isEmpty())
            return words.append(" No reading can be set beside the baseline yet.").toString();
        words.append(
                " The path says %s for %s."
                        .formatted(
                                figures.value(path.orElseThrow()), latest.get().period().label()));
        if (paceSoFar.isPresent())
            words.append(" So far %s a year".formatted(figures.change(paceSoFar.getAsDouble())))
                    .append(
                            neededPace.isPresent()
                                    ? ", needed %s a year."
                                            .formatted(figures.change(neededPace.getAsDouble()))
                                    : ".");
        else if (neededPace.isPresent())
            words.append(" Needed %s a year.".formatted(figures.change(neededPace.getAsDouble())));
        return words.toString();
    }
}
