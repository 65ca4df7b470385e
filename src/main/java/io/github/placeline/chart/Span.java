package io.github.placeline.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A programme or project over its dates.
///
/// @param name as its strip says it, without years: "OA programme"
/// @param end null while it runs
public record Span(String name, LocalDate start, @Nullable LocalDate end) {

    public Span {
        if (end != null && end.isBefore(start))
            throw new IllegalArgumentException("a span ends before it starts: " + name);
    }

    /// "OA programme, 2017 to 2022".
    String words() {
        LocalDate until = end;
        if (until == null) return name + ", since " + start.getYear();
        if (until.getYear() == start.getYear()) return name + ", " + start.getYear();
        return name + ", " + start.getYear() + " to " + until.getYear();
    }
}
