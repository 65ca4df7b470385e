package io.github.placeline.ui;

import io.github.placeline.app.meeting.MeetingDesk;
import io.github.placeline.app.plan.PriorityDesk;
import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.ui.meetings.MeetingsScreen;
import io.github.placeline.ui.meetings.MeetingsViewModel;
import io.github.placeline.ui.notes.NoteListViewModel;
import io.github.placeline.ui.pack.PackScreen;
import io.github.placeline.ui.priorities.PrioritiesScreen;
import io.github.placeline.ui.priorities.PrioritiesViewModel;
import io.github.placeline.ui.projects.ProjectsScreen;
import io.github.placeline.ui.projects.ProjectsViewModel;
import io.github.placeline.ui.shell.Screen;

/// The screens with which a partnership board plans and reports.
final class BoardScreens {

    private final OpenScreens open;

    BoardScreens(OpenScreens open) {
        this.open = open;
    }

    Screen priorities() {
        PriorityDesk desk = new PriorityDesk(open.workspace());
        return new PrioritiesScreen(
                new PrioritiesViewModel(
                        desk::plan, desk::keep, open.background(), open.edits(), open.refresh()),
                open.shell());
    }

    Screen projects() {
        return new ProjectsScreen(
                new ProjectsViewModel(
                        new ProjectDesk(open.workspace()),
                        open.background(),
                        open.edits(),
                        open.refresh()),
                new NoteListViewModel(
                        new WorkspaceNoteKeeping(open.workspace()),
                        open.background(),
                        open.edits(),
                        open.refresh()));
    }

    Screen meetings() {
        MeetingDesk desk = new MeetingDesk(open.workspace());
        return new MeetingsScreen(
                new MeetingsViewModel(desk, open.background(), open.edits(), () -> {}),
                desk,
                open.background(),
                open.search(),
                open.shell());
    }

    Screen pack() {
        return new PackScreen(
                new WorkspacePacks(open.workspace()),
                open.background(),
                open.edits(),
                new PackDialogs(open.dialogs(), open.search(), open.shell()));
    }
}
