package io.github.placeline.app.meeting;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.stream.Collectors;

/// Reads and keeps the meetings of areas.
public final class MeetingDesk {

    private final Workspace workspace;

    public MeetingDesk(Workspace workspace) {
        this.workspace = workspace;
    }

    public MeetingBook book(Area area) {
        return workspace.together(() ->
                new MeetingBook(
                        area,
                        workspace.meetings().of(area),
                        workspace.indicators().all().stream()
                                .collect(Collectors.toMap(Indicator::id, one -> one)),
                        workspace.projects().of(area),
                        workspace.areas().all().stream()
                                .collect(Collectors.toMap(Area::id, one -> one))));
    }

    /// Adds a meeting or writes it anew.
    ///
    /// @return its key
    public long save(Meeting meeting) {
        return workspace.meetings().save(meeting);
    }

    public void delete(Meeting meeting) {
        workspace.meetings().delete(meeting);
    }

    /// What the figures say to each item of the agenda, as at the meeting.
    public List<String> sentences(MeetingBook book, Meeting meeting) {
        return workspace.together(() -> {
            AgendaSentences sentences = new AgendaSentences(workspace, book, meeting.asAt());
            return meeting.items().stream().map(sentences::of).toList();
        });
    }

    /// What has changed for the area between two moments.
    public ChangesFacts changes(Area area, AsAt first, AsAt second, Progress progress) {
        return new ChangesSince(workspace).between(area, first, second, progress);
    }

    /// The same as they may be copied.
    public ChangesFacts forOthers(ChangesFacts changes) {
        return new ChangesForOthers(workspace).of(changes);
    }
}
