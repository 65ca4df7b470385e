package io.github.placeline.analysis;

import io.github.placeline.model.Period;
import io.github.placeline.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;

/// The unweighted mean of the members of a group that have a value, and how many those are: the
/// statistical neighbours or any other group (METHODS 2). Always shown with its count.
///
/// @param value in the indicator's unit
/// @param count members with a value, at least one
/// @param of members in the group
public record Mean(double value, int count, int of) {

    /// The mean in one period; empty where no member has a value.
    ///
    /// @param of how many members the group has, with or without a series
    public static Optional<Mean> in(Period period, Collection<Series> members, int of) {
        double[] values =
                members.stream()
                        .map(member -> Point.published(member, period))
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(OptionalDouble::getAsDouble)
                        .toArray();
        return values.length == 0
                ? Optional.empty()
                : Optional.of(new Mean(Decimals.mean(values), values.length, of));
    }

    /// The mean change between two periods of the members with a value in both; empty where none
    /// has.
    public static Optional<Mean> change(
            Period from, Period to, Collection<Series> members, int of) {
        List<Series> both =
                members.stream()
                        .filter(member -> Point.published(member, from).isPresent())
                        .filter(member -> Point.published(member, to).isPresent())
                        .toList();
        return in(from, both, of)
                .flatMap(before ->
                        in(to, both, of)
                                .map(after ->
                                        new Mean(
                                                Decimals.minus(after.value(), before.value()),
                                                both.size(),
                                                of)));
    }

    /// The mean in every period in which any member has a value, oldest first.
    public static List<Point> line(Collection<Series> members) {
        TreeSet<Period> periods = new TreeSet<>();
        members.forEach(member -> Point.publishedIn(member).forEach(p -> periods.add(p.period())));
        List<Point> line = new ArrayList<>();
        for (Period period : periods) {
            in(period, members, members.size())
                    .ifPresent(mean -> line.add(new Point(period, mean.value())));
        }
        return line;
    }
}
