package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Target;
import io.github.placeline.model.TargetVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What areas have set out to reach. A target that is moved or ended stays in the record.
public final class TargetRepository {

    private final Workspace workspace;

    TargetRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// The area's targets that stand, those due first coming first; replaced and ended ones are
    /// left out.
    public List<Target> of(Area area) {
        return versions(area, null).stream()
                .filter(TargetVersion::stands)
                .map(TargetVersion::target)
                .toList();
    }

    /// The area's targets as they stood at the end of a day, those due first coming first. One that
    /// was moved since is given as it was.
    public List<Target> of(Area area, LocalDate day) {
        List<TargetVersion> all = versions(area, null);
        Map<Long, LocalDate> setOn =
                all.stream()
                        .map(TargetVersion::target)
                        .collect(Collectors.toMap(Target::id, Target::setOn));
        return all.stream()
                .filter(version -> version.stoodOn(day, on(version.replacedBy(), setOn)))
                .map(TargetVersion::target)
                .toList();
    }

    private static @Nullable LocalDate on(@Nullable Long key, Map<Long, LocalDate> days) {
        return key == null ? null : days.get(key);
    }

    /// Every target that the area has or had for the indicator, the latest set first.
    public List<TargetVersion> history(Area area, Indicator indicator) {
        return versions(area, indicator).reversed().stream()
                .sorted((one, other) -> other.target().setOn().compareTo(one.target().setOn()))
                .toList();
    }

    /// Every target that the area has or had, those due first coming first.
    public List<TargetVersion> history(Area area) {
        return versions(area, null);
    }

    private List<TargetVersion> versions(Area area, @Nullable Indicator indicator) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT target.*, later.id AS replaced_by,
                                       base.kind AS base_kind, base.start AS base_start, base."end" AS base_end,
                                       aim.kind AS aim_kind, aim.start AS aim_start, aim."end" AS aim_end
                                FROM target
                                JOIN period AS base ON base.id = target.baseline_period
                                JOIN period AS aim ON aim.id = target.aim_period
                                LEFT JOIN target AS later ON later.replaces = target.id
                                WHERE target.area = :area AND (:indicator IS NULL OR target.indicator = :indicator)
                                ORDER BY aim_end, target.id
                                """)
                        .bind("area", area.id())
                        .bind("indicator", indicator == null ? null : indicator.id())
                        .map((row, _) -> version(handle, row))
                        .list());
    }

    /// Adds a target; its `id` is given by the workspace.
    ///
    /// @return its key
    public long add(Target target) {
        return insert(target, null);
    }

    /// Sets a target anew: `earlier` stays in the record as what it was.
    ///
    /// @return the key of the new version
    public long move(Target earlier, Target now) {
        return insert(now, earlier.id());
    }

    /// Gives a target up on that day; it stays in the record.
    public void end(Target target, LocalDate on) {
        endOn(target.id(), on);
    }

    /// Takes the end of a target back.
    public void reopen(Target target) {
        endOn(target.id(), null);
    }

    /// Takes back that a target was set or moved, as if it never had been. What it replaced stands
    /// again.
    public void forget(long target) {
        workspace.write(handle ->
                handle.createUpdate("DELETE FROM target WHERE id = :id")
                        .bind("id", target)
                        .execute());
    }

    private void endOn(long target, @Nullable LocalDate on) {
        workspace.write(handle ->
                handle.createUpdate("UPDATE target SET ended_on = :on WHERE id = :id")
                        .bind("id", target)
                        .bind("on", Rows.text(on))
                        .execute());
    }

    private long insert(Target target, @Nullable Long replaces) {
        return workspace.write(handle -> {
            handle.createUpdate(
                            """
                            INSERT INTO target (area, indicator, breakdown, baseline_period, baseline_value,
                                                aim_period, aim_value, source, owner, set_on, replaces)
                            VALUES (:area, :indicator, :breakdown, :baseline_period, :baseline_value,
                                    :aim_period, :aim_value, :source, :owner, :set_on, :replaces)
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
                    .bind("replaces", replaces)
                    .execute();
            return Keys.ofLastInsert(handle);
        });
    }

    private static TargetVersion version(Handle handle, ResultSet row) throws SQLException {
        return new TargetVersion(
                target(handle, row),
                Rows.key(row, "replaces"),
                Rows.key(row, "replaced_by"),
                Rows.date(row.getString("ended_on")));
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
