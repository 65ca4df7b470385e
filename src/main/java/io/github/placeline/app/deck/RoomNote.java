package io.github.placeline.app.deck;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import java.time.LocalDate;
import java.util.Optional;

/// What people in a room said while a slide was shown.
///
/// @param words as the presenter wrote them down
/// @param author who wrote it
/// @param day on which it was said
public record RoomNote(SlideFacts slide, String words, String author, LocalDate day) {

    /// As a note on the slide's indicator; empty where nothing was said, or the slide is about no
    /// area.
    Optional<AreaNote> note() {
        Area area = slide.area();
        if (area == null || words.isBlank()) return Optional.empty();
        Indicator indicator = slide.indicator();
        return Optional.of(
                new AreaNote(
                        0,
                        area.id(),
                        indicator == null ? null : indicator.id(),
                        null,
                        null,
                        author,
                        day,
                        words.strip()));
    }
}
