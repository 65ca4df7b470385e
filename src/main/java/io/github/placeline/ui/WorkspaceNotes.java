package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.indicator.notes.NoteDesk;
import java.util.List;

/// The notes of the open workspace, written under the name by which this computer knows its user.
record WorkspaceNotes(Workspace workspace) implements NoteDesk {

    @Override
    public List<AreaNote> of(Area area, Indicator indicator) {
        return workspace.notes().of(area, indicator);
    }

    @Override
    public AreaNote put(AreaNote note) {
        return workspace.notes().put(note);
    }

    @Override
    public void remove(AreaNote note) {
        workspace.notes().remove(note);
    }

    @Override
    public String author() {
        return ImportFiles.user();
    }
}
