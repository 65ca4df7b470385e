package io.github.placeline.app.indicator;

import io.github.placeline.analysis.Figures;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Quality;
import io.github.placeline.model.Reading;
import org.jspecify.annotations.Nullable;

/// A figure in a table as it is displayed.
///
/// @param text the digits, or the mark of a withheld figure: `63.5`, `[c]`; empty where nothing is
///   said
/// @param mark what its publisher says of it: `[p]`, `[r]`, or empty
/// @param words both for a reader who hears them: "63.5%, provisional", "hidden to protect small
///   numbers"
public record TableCell(String text, String mark, String words) {

    static final TableCell EMPTY = new TableCell("", "", "nothing recorded");

    /// Both together as a cell shows them: `63.5 [p]`.
    public String shown() {
        return mark.isEmpty() ? text : (text + " " + mark).strip();
    }

    static TableCell of(@Nullable Observation observation, Figures figures) {
        if (observation == null) return EMPTY;
        Quality quality = observation.quality();
        String mark = quality.mark().isEmpty() ? "" : "[" + quality.mark() + "]";
        String standing = mark.isEmpty() ? "" : ", " + quality.words();
        return switch (observation.reading()) {
            case Reading.Published(double value, _, _) ->
                    new TableCell(figures.number(value), mark, figures.value(value) + standing);
            case Reading.Withheld(_, var reason) ->
                    new TableCell(
                            figures.cell(observation.reading()), mark, reason.words() + standing);
            case Reading.Absent() -> EMPTY;
        };
    }
}
