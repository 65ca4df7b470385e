package io.github.placeline.app.pack;

import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Meeting;
import io.github.placeline.model.Project;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The pack of a meeting: its cover, what has changed since the board last met, a page for each
/// item of the agenda with what is to be said to it, and the sources; all as at the meeting.
public final class AgendaPack {

    private final Workspace workspace;

    public AgendaPack(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A new outline; not stored yet.
    public PackOutline of(Area area, Meeting meeting) {
        return workspace.together(() ->
                new PackOutline(
                        0,
                        area.id(),
                        meeting.id(),
                        meeting.title() + ", " + ProjectPage.day(meeting.held()),
                        meeting.asAt(),
                        pages(area, meeting)));
    }

    private List<OutlinePage> pages(Area area, Meeting meeting) {
        Map<Long, Indicator> indicators =
                workspace.indicators().all().stream()
                        .collect(Collectors.toMap(Indicator::id, one -> one));
        Map<Long, Project> projects =
                workspace.projects().of(area).stream()
                        .collect(Collectors.toMap(Project::id, one -> one));
        List<OutlinePage> pages = new ArrayList<>();
        pages.add(OutlinePage.of(new PageSubject.Cover()).saying(meeting.commentary()));
        workspace.meetings().of(area).stream()
                .map(Meeting::asAt)
                .filter(earlier -> earlier.instant().isBefore(meeting.asAt().instant()))
                .findFirst()
                .ifPresent(since -> pages.add(OutlinePage.of(new PageSubject.Changes(since))));
        for (Meeting.Item item : meeting.items())
            page(item, indicators, projects)
                    .ifPresent(page -> pages.add(page.saying(item.commentary())));
        pages.add(OutlinePage.of(new PageSubject.Method()));
        return pages;
    }

    private static Optional<OutlinePage> page(
            Meeting.Item item, Map<Long, Indicator> indicators, Map<Long, Project> projects) {
        return switch (item) {
            case Meeting.OneIndicator(var key, _) ->
                    Optional.ofNullable(indicators.get(key))
                            .map(one -> PackDesk.indicatorPage(one.code(), Breakdown.TOTAL));
            case Meeting.Comparison(var key, _, _) ->
                    Optional.ofNullable(indicators.get(key))
                            .map(one ->
                                    OutlinePage.of(
                                            new PageSubject.Comparison(List.of(one.code()))));
            case Meeting.OneProject(var key, _) ->
                    Optional.ofNullable(projects.get(key))
                            .map(one ->
                                    OutlinePage.of(
                                            new PageSubject.OneProject(one.id(), one.title())));
            case Meeting.Text(var heading, _) ->
                    Optional.of(OutlinePage.of(new PageSubject.OwnWords()).headed(heading));
        };
    }
}
