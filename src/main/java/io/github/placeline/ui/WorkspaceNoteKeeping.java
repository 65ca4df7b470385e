package io.github.placeline.ui;

import io.github.placeline.app.ImportFiles;
import io.github.placeline.model.AreaNote;
import io.github.placeline.model.Project;
import io.github.placeline.store.Workspace;
import io.github.placeline.ui.notes.NoteKeeping;
import java.util.List;

/// Notes on areas and projects of the open workspace, written under the name by which this computer
/// knows its user.
record WorkspaceNoteKeeping(Workspace workspace) implements NoteKeeping {

    @Override
    public List<AreaNote> of(Subject subject) {
        Project project = subject.project();
        return project == null
                ? workspace.notes().on(subject.area())
                : workspace.notes().of(project);
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
