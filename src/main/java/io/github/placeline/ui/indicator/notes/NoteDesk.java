package io.github.placeline.ui.indicator.notes;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import java.util.List;

/// The notes of the open workspace. Every call but `author` reads or writes the file.
public interface NoteDesk {

    /// Those on the indicator as a whole first, then by period.
    List<AreaNote> of(Area area, Indicator indicator);

    /// Stores a new note, or one anew.
    ///
    /// @return the note with its key
    AreaNote put(AreaNote note);

    void remove(AreaNote note);

    /// Who writes here.
    String author();
}
