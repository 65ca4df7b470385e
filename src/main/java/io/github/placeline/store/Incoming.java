package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Counts;
import io.github.placeline.model.Interval;
import io.github.placeline.model.Period;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;

/// What one file says, before any of it has a key in the workspace: its readings, and the words
/// that they refer to by their numbers in this file.
public final class Incoming {

    private final Numbered<String> indicators = new Numbered<>();
    private final Numbered<Breakdown> breakdowns = new Numbered<>();
    private final Numbered<Area> areas = new Numbered<>();
    private final Numbered<Period> periods = new Numbered<>();
    private final Numbered<String> labels = new Numbered<>();
    private final Numbered<Reading.Withheld> markers = new Numbered<>();
    private final Numbered<String> sheets = new Numbered<>();
    private int sheet = ReadingColumns.NO_SHEET;
    private final SeriesNumbers series = new SeriesNumbers();
    private final ReadingColumns readings = new ReadingColumns();

    /// A figure.
    public void add(int series, int period, double value, int label, Quality quality, int line) {
        readings.add(series, period, value, ReadingColumns.NO_MARKER, label, quality, line);
        placeInSheet();
    }

    /// Counts and interval of the figure added last.
    public void addBeside(Counts counts, Interval interval) {
        readings.beside(counts, interval);
    }

    /// What is added from now on stands in this sheet.
    public void in(String sheetName) {
        sheet = sheets.of(sheetName);
    }

    private void placeInSheet() {
        if (sheet != ReadingColumns.NO_SHEET) readings.inSheet(sheet);
    }

    /// The names of the sheets.
    Numbered<String> sheets() {
        return sheets;
    }

    /// A marker in the place of a figure.
    public void addWithheld(
            int series, int period, int marker, int label, Quality quality, int line) {
        readings.add(series, period, Double.NaN, marker, label, quality, line);
        placeInSheet();
    }

    /// The codes of the indicators.
    public Numbered<String> indicators() {
        return indicators;
    }

    public Numbered<Breakdown> breakdowns() {
        return breakdowns;
    }

    /// The areas; those with key 0 are new to the workspace.
    public Numbered<Area> areas() {
        return areas;
    }

    public Numbered<Period> periods() {
        return periods;
    }

    /// How the file spells its periods.
    public Numbered<String> labels() {
        return labels;
    }

    public Numbered<Reading.Withheld> markers() {
        return markers;
    }

    public SeriesNumbers series() {
        return series;
    }

    public ReadingColumns readings() {
        return readings;
    }
}
