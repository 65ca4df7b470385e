package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Project;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// Interventions, with where they took place, how their success was to be seen and what boards
/// decided.
public final class ProjectRepository {

    private final Workspace workspace;

    ProjectRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The projects in the area, the first begun coming first.
    public List<Project> of(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT project.* FROM project_place JOIN project ON project.id = project_place.project
                                WHERE area = :area ORDER BY starts, project.id
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> project(handle, row))
                        .list());
    }

    /// Adds a project; its `id` is given by the workspace.
    public void add(Project project) {
        workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO project (title, starts, ends, funding_pence, match_funding_pence,
                                                 phase, partners, evidence)
                            VALUES (:title, :starts, :ends, :funding, :match_funding, :phase, :partners, :evidence)
                            """)
                    .bind("title", project.title())
                    .bind("starts", Rows.text(project.lifetime().opened()))
                    .bind("ends", Rows.text(project.lifetime().closed()))
                    .bind("funding", project.fundingPence())
                    .bind("match_funding", project.matchFundingPence())
                    .bind("phase", project.phase())
                    .bind("partners", project.partners())
                    .bind("evidence", project.evidence())
                    .execute();
            long id = Keys.ofLastInsert(handle);
            project.places().forEach(place -> addPlace(handle, id, place));
            project.measures().forEach(measure -> add(handle, id, measure));
            project.decisions().forEach(decision -> add(handle, id, decision));
            return null;
        });
    }

    private static void addPlace(Handle handle, long project, long area) {
        handle.createUpdate("INSERT INTO project_place (project, area) VALUES (:project, :area)")
                .bind("project", project)
                .bind("area", area)
                .execute();
    }

    private static void add(Handle handle, long project, Project.Measure measure) {
        handle.createUpdate(
                        """
                        INSERT INTO project_measure (project, indicator, breakdown, change, by_period)
                        VALUES (:project, :indicator, :breakdown, :change, :by)
                        """)
                .bind("project", project)
                .bind("indicator", measure.indicator())
                .bind("breakdown", Keys.of(handle, measure.breakdown()))
                .bind("change", measure.change())
                .bind("by", Keys.of(handle, measure.by()))
                .execute();
    }

    private static void add(Handle handle, long project, Project.Decision decision) {
        handle.createUpdate(
                        """
                        INSERT INTO project_decision (project, decided, decision, reason)
                        VALUES (:project, :on, :kind, :reason)
                        """)
                .bind("project", project)
                .bind("on", decision.on().toString())
                .bind("kind", decision.kind().name())
                .bind("reason", decision.reason())
                .execute();
    }

    private static Project project(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Project(
                id,
                row.getString("title"),
                handle.createQuery(
                                "SELECT area FROM project_place WHERE project = :id ORDER BY area")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .list(),
                Rows.lifetime(row, "starts", "ends"),
                row.getLong("funding_pence"),
                row.getLong("match_funding_pence"),
                row.getString("phase"),
                row.getString("partners"),
                row.getString("evidence"),
                measures(handle, id),
                decisions(handle, id));
    }

    private static List<Project.Measure> measures(Handle handle, long project) {
        return handle.createQuery(
                        """
                        SELECT indicator, breakdown, change,
                               period.kind AS period_kind, start AS period_start, "end" AS period_end
                        FROM project_measure JOIN period ON period.id = by_period
                        WHERE project = :project ORDER BY project_measure.id
                        """)
                .bind("project", project)
                .map((row, _) ->
                        new Project.Measure(
                                row.getLong("indicator"),
                                Keys.breakdown(handle, row.getLong("breakdown")),
                                row.getDouble("change"),
                                Rows.period(row)))
                .list();
    }

    private static List<Project.Decision> decisions(Handle handle, long project) {
        return handle.createQuery(
                        """
                        SELECT decided, decision, reason FROM project_decision
                        WHERE project = :project ORDER BY decided, id
                        """)
                .bind("project", project)
                .map((row, _) ->
                        new Project.Decision(
                                LocalDate.parse(row.getString("decided")),
                                Project.Kind.valueOf(row.getString("decision")),
                                row.getString("reason")))
                .list();
    }
}
