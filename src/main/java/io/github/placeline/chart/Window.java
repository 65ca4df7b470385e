package io.github.placeline.chart;

/// The years that a chart shows, by the calendar year in which a period ends.
///
/// @param years how many years up to the newest recorded one, 0 for no such limit
/// @param first no earlier than this
/// @param last no later than this
public record Window(int years, int first, int last) {

    /// Everything that is recorded.
    public static final Window ALL = last(0);

    public static final Window FIVE = last(5);
    public static final Window TEN = last(10);
    public static final Window FIFTEEN = last(15);

    /// The newest `years` years.
    public static Window last(int years) {
        return new Window(years, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /// Both years included. Axes span them even where nothing is recorded at their ends.
    public static Window between(int first, int last) {
        if (last < first)
            throw new IllegalArgumentException("a window ends before it starts: " + first);
        return new Window(0, first, last);
    }

    boolean holds(int year, int newest) {
        return year >= first && year <= last && (years == 0 || year > newest - years);
    }
}
