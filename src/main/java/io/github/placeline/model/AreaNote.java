package io.github.placeline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody who knows the place has written: about an area as a whole, one of its indicators,
/// one of their figures, or a project.
///
/// @param id the workspace's own key, 0 for one that is not stored yet
/// @param indicator the key of the indicator it is about; null for the area or a project
/// @param period the figure it is about; null for the indicator, or all, as a whole
/// @param project the key of the project it is about, null for none
/// @param author as the operating system names them
/// @param written on this day
public record AreaNote(
        long id,
        long area,
        @Nullable Long indicator,
        @Nullable Period period,
        @Nullable Long project,
        String author,
        LocalDate written,
        String text) {

    public AreaNote {
        if (text.isBlank()) throw new IllegalArgumentException("a note says something");
    }

    /// A note on an indicator of an area.
    public AreaNote(
            long id,
            long area,
            long indicator,
            @Nullable Period period,
            String author,
            LocalDate written,
            String text) {
        this(id, area, indicator, period, null, author, written, text);
    }

    /// The same note under another key.
    public AreaNote under(long key) {
        return new AreaNote(key, area, indicator, period, project, author, written, text);
    }

    /// The same note in other words, by another author on another day.
    public AreaNote saying(String words, String by, LocalDate on) {
        return new AreaNote(id, area, indicator, period, project, by, on, words);
    }
}
