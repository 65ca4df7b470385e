package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Project;
import io.github.placeline.model.Refusal;
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

    /// Adds a project, or words the one of its key anew. A key that is no more comes back, so that
    /// a deletion can be taken back.
    ///
    /// @return its key
    public long save(Project project) {
        return workspace.write(handle -> {
            clear(handle, "DELETE FROM project_place WHERE project = :id", project.id());
            clear(handle, "DELETE FROM project_measure WHERE project = :id", project.id());
            clear(handle, "DELETE FROM project_decision WHERE project = :id", project.id());
            return insert(handle, project);
        });
    }

    private static void clear(Handle handle, String statement, long project) {
        handle.createUpdate(statement).bind("id", project).execute();
    }

    /// Deletes a project with its measures and decisions.
    ///
    /// @throws Refusal when a meeting or a note speaks of it
    public void delete(Project project) {
        workspace.write(handle -> {
            if (isSpokenOf(handle, project.id()))
                throw Refusal.ofInput(
                        "A meeting or a note speaks of %s, so it stays in the record. Give it an end date instead."
                                .formatted(project.title()));
            return handle.createUpdate("DELETE FROM project WHERE id = :id")
                    .bind("id", project.id())
                    .execute();
        });
    }

    private static boolean isSpokenOf(Handle handle, long project) {
        return handle.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM meeting_item WHERE project = :id)
                            OR EXISTS (SELECT 1 FROM note WHERE project = :id)
                        """)
                .bind("id", project)
                .mapTo(Boolean.class)
                .one();
    }

    /// Adds a project; its `id` is given by the workspace.
    public void add(Project project) {
        workspace.write(handle -> insert(handle, project));
    }

    private static long insert(Handle handle, Project project) {
        handle.createUpdate(
                        """
                        INSERT INTO project (id, title, priority, starts, ends, funding_pence, match_funding_pence,
                                             phase, partners, evidence)
                        VALUES (:id, :title, :priority, :starts, :ends, :funding, :match_funding,
                                :phase, :partners, :evidence)
                        ON CONFLICT (id) DO UPDATE SET title = excluded.title, priority = excluded.priority,
                            starts = excluded.starts, ends = excluded.ends,
                            funding_pence = excluded.funding_pence,
                            match_funding_pence = excluded.match_funding_pence, phase = excluded.phase,
                            partners = excluded.partners, evidence = excluded.evidence
                        """)
                .bind("id", project.id() == 0 ? null : project.id())
                .bind("title", project.title())
                .bind("priority", project.priority())
                .bind("starts", Rows.text(project.lifetime().opened()))
                .bind("ends", Rows.text(project.lifetime().closed()))
                .bind("funding", project.fundingPence())
                .bind("match_funding", project.matchFundingPence())
                .bind("phase", project.phase())
                .bind("partners", project.partners())
                .bind("evidence", project.evidence())
                .execute();
        long id = project.id() == 0 ? Keys.ofLastInsert(handle) : project.id();
        project.places().forEach(place -> addPlace(handle, id, place));
        project.measures().forEach(measure -> add(handle, id, measure));
        project.decisions().forEach(decision -> add(handle, id, decision));
        return id;
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
                Rows.key(row, "priority"),
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
