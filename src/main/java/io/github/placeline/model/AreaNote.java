package io.github.placeline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody has written about an indicator of an area, or about one of its figures.
///
/// @param id the workspace's own key, 0 for one that is not stored yet
/// @param period the figure it is about; null for the indicator as a whole
/// @param author as the operating system names them
/// @param written on this day
public record AreaNote(
        long id,
        long area,
        long indicator,
        @Nullable Period period,
        String author,
        LocalDate written,
        String text) {

    public AreaNote {
        if (text.isBlank()) throw new IllegalArgumentException("a note says something");
    }
}
