package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// What areas have set out to reach.
public final class TargetRepository {

    private final Workspace workspace;

    TargetRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The area's targets that stand, those due first coming first; replaced and ended ones are
    /// left out.
    public List<Target> of(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT target.*,
                                       base.kind AS base_kind, base.start AS base_start, base."end" AS base_end,
                                       aim.kind AS aim_kind, aim.start AS aim_start, aim."end" AS aim_end
                                FROM target
                                JOIN period AS base ON base.id = baseline_period
                                JOIN period AS aim ON aim.id = aim_period
                                WHERE area = :area AND ended_on IS NULL
                                  AND NOT EXISTS (SELECT 1 FROM target AS later WHERE later.replaces = target.id)
                                ORDER BY aim_end, target.id
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> target(handle, row))
                        .list());
    }

    /// Adds a target; its `id` is given by the workspace.
    public void add(Target target) {
        workspace.write(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO target (area, indicator, breakdown, baseline_period, baseline_value,
                                                    aim_period, aim_value, source, owner, set_on)
                                VALUES (:area, :indicator, :breakdown, :baseline_period, :baseline_value,
                                        :aim_period, :aim_value, :source, :owner, :set_on)
                                """)
                        .bind("area", target.area())
                        .bind("indicator", target.indicator())
                        .bind("breakdown", Keys.of(handle, target.breakdown()))
                        .bind("baseline_period", Keys.of(handle, target.baseline().period()))
                        .bind("baseline_value", target.baseline().value())
                        .bind("aim_period", Keys.of(handle, target.aim().period()))
                        .bind("aim_value", target.aim().value())
                        .bind("source", target.source())
                        .bind("owner", target.owner())
                        .bind("set_on", target.setOn().toString())
                        .execute());
    }

    private static Target target(Handle handle, ResultSet row) throws SQLException {
        return new Target(
                row.getLong("id"),
                row.getLong("area"),
                row.getLong("indicator"),
                Keys.breakdown(handle, row.getLong("breakdown")),
                new Target.Point(Rows.period(row, "base"), row.getDouble("baseline_value")),
                new Target.Point(Rows.period(row, "aim"), row.getDouble("aim_value")),
                row.getString("source"),
                row.getString("owner"),
                LocalDate.parse(row.getString("set_on")));
    }
}
