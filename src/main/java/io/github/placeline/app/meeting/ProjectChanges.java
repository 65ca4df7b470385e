package io.github.placeline.app.meeting;

import io.github.placeline.app.meeting.ChangeLine.Kind;
import io.github.placeline.app.meeting.ChangeLine.Lead;
import io.github.placeline.app.plan.ProjectPage;
import io.github.placeline.model.Project;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Projects that started or ended, and what boards decided about them, after one day and up to
/// another.
final class ProjectChanges {

    private final LocalDate after;
    private final LocalDate until;

    private ProjectChanges(LocalDate after, LocalDate until) {
        this.after = after;
        this.until = until;
    }

    static List<ChangeLine> between(LocalDate after, LocalDate until, List<Project> projects) {
        ProjectChanges changes = new ProjectChanges(after, until);
        return projects.stream().flatMap(project -> changes.of(project).stream()).toList();
    }

    private List<ChangeLine> of(Project project) {
        List<ChangeLine> lines = new ArrayList<>();
        LocalDate opened = project.lifetime().opened();
        if (opened != null && lies(opened))
            lines.add(line(project, "Started " + ProjectPage.day(opened) + ".", ""));
        for (Project.Decision decision : project.decisions()) {
            if (lies(decision.on()))
                lines.add(
                        line(
                                project,
                                "Decided: "
                                        + decision.kind().words().toLowerCase(java.util.Locale.UK)
                                        + ".",
                                (ProjectPage.day(decision.on()) + ". " + decision.reason())
                                        .strip()));
        }
        LocalDate closed = project.lifetime().closed();
        LocalDate last = closed == null ? null : closed.minusDays(1);
        if (last != null && lies(last))
            lines.add(line(project, "Ended " + ProjectPage.day(last) + ".", ""));
        return lines;
    }

    private boolean lies(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(until);
    }

    private static ChangeLine line(Project project, String words, String detail) {
        return new ChangeLine(
                Kind.PROJECT, project.title(), words, detail, new Lead.ToProject(project.id()));
    }
}
