package io.github.placeline.export;

import io.github.placeline.chart.Drawing;
import java.util.List;

/// A chart ready to leave the app: its picture and the figures in it.
///
/// @param name what a file of it is called, without an ending; characters that file systems do not
///   take are replaced
/// @param picture stands by itself, with title, source, date and notes inside ([ChartPicture])
/// @param figures the heading row, then one row for each line of data, unrounded
public record ChartSheet(String name, Drawing picture, List<List<String>> figures) {

    private static final int LONGEST_NAME = 100;

    public ChartSheet {
        name = safe(name);
        figures = figures.stream().map(List::copyOf).toList();
    }

    private static String safe(String name) {
        String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ");
        String kept = plain.strip();
        if (kept.length() > LONGEST_NAME) kept = kept.substring(0, LONGEST_NAME).strip();
        return kept.isEmpty() ? "Chart" : kept;
    }
}
