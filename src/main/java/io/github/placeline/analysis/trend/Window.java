package io.github.placeline.analysis.trend;

import io.github.placeline.model.Period;
import java.util.List;

/// Which years a chart and its figures look at: so many up to the latest period of the indicator,
/// or those from one year to another, by the calendar year in which a period ends.
///
/// @param years how many up to the latest, [Integer#MAX_VALUE] for no such limit
/// @param first no period that ends before this year
/// @param last no period that ends after this year
public record Window(int years, int first, int last) {

    public static final Window FIVE = latest(5);
    public static final Window TEN = latest(10);
    public static final Window FIFTEEN = latest(15);
    public static final Window ALL = latest(Integer.MAX_VALUE);

    /// Those that are offered by name, the shortest first.
    public static final List<Window> USUAL = List.of(FIVE, TEN, FIFTEEN, ALL);

    private static Window latest(int years) {
        return new Window(years, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// From one year to another, both included.
    ///
    /// @throws IllegalArgumentException when it ends before it starts
    public static Window between(int first, int last) {
        if (last < first)
            throw new IllegalArgumentException("a window ends before it starts: " + first);
        return new Window(Integer.MAX_VALUE, first, last);
    }

    /// From a year to whatever is the latest.
    public static Window from(int first) {
        return between(first, Integer.MAX_VALUE);
    }

    /// Whether it looks back from the latest period, whatever that is.
    public boolean reachesTheLatest() {
        return last == Integer.MAX_VALUE;
    }

    /// "10 years"; "All"; "2013 to 2019"; "Since 2013".
    public String words() {
        if (first != Integer.MIN_VALUE)
            return reachesTheLatest() ? "Since " + first : first + " to " + last;
        return years == Integer.MAX_VALUE ? "All" : years + " years";
    }

    /// Whether the period lies in it: with ten years to 2025, the periods that end in 2016 to 2025.
    public boolean holds(Period period, Period latest) {
        if (period.compareTo(latest) > 0) return false;
        if (period.endYear() < first || period.endYear() > last) return false;
        return years == Integer.MAX_VALUE || period.end().isAfter(latest.end().minusYears(years));
    }
}
