package io.github.placeline.ui.notes;

import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The notes of the open workspace. Every call but `author` reads or writes the file.
public interface NoteKeeping {

    /// What notes are about: a project of the area, or the area as a whole.
    ///
    /// @param project null for the area as a whole
    record Subject(Area area, @Nullable Project project) {}

    /// The oldest first.
    List<AreaNote> of(Subject subject);

    /// Stores a new note, or one anew.
    ///
    /// @return the note with its key
    AreaNote put(AreaNote note);

    void remove(AreaNote note);

    /// Who writes here.
    String author();
}
