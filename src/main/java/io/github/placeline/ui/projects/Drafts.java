package io.github.placeline.ui.projects;

import io.github.placeline.model.Project;
import java.util.List;

/// Projects with one thing changed.
final class Drafts {

    private Drafts() {}

    static Project under(long id, Project project) {
        return copy(id, project, project.measures(), project.decisions());
    }

    static Project with(
            Project project, List<Project.Measure> measures, List<Project.Decision> decisions) {
        return copy(project.id(), project, measures, decisions);
    }

    private static Project copy(
            long id,
            Project project,
            List<Project.Measure> measures,
            List<Project.Decision> decisions) {
        return new Project(
                id,
                project.title(),
                project.priority(),
                project.places(),
                project.lifetime(),
                project.fundingPence(),
                project.matchFundingPence(),
                project.phase(),
                project.partners(),
                project.evidence(),
                measures,
                decisions);
    }
}
