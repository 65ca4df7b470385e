package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Polarity;
import io.github.placeline.model.SeriesBreak;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Indicators with their definitions and series breaks.
public final class IndicatorRepository {

    private static final String SEPARATOR = "\u001f";

    private final Workspace workspace;

    IndicatorRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Every indicator, by first topic and then name.
    public List<Indicator> all() {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT indicator.*,
                                       (SELECT group_concat(topic, char(31)) FROM
                                          (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)
                                       ) AS topics
                                FROM indicator ORDER BY topics, name, code
                                """)
                        .map((row, _) -> indicator(row))
                        .list());
    }

    /// The indicators of which the area has a series, its own or one carried on, by first topic and
    /// then name.
    public List<Indicator> of(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT indicator.*,
                                       (SELECT group_concat(topic, char(31)) FROM
                                          (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)
                                       ) AS topics
                                FROM indicator
                                WHERE id IN (SELECT indicator FROM series WHERE area = :area
                                             UNION SELECT indicator FROM indicator_continuation WHERE older IN
                                                (SELECT indicator FROM series WHERE area = :area))
                                ORDER BY topics, name, code
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> indicator(row))
                        .list());
    }

    /// The indicators of the area's priorities, in no particular order: few, however many the
    /// workspace has.
    public List<Indicator> inPrioritiesOf(Area area) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT indicator.*,
                                       (SELECT group_concat(topic, char(31)) FROM
                                          (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)
                                       ) AS topics
                                FROM indicator
                                WHERE id IN (SELECT indicator FROM priority_indicator
                                             JOIN priority ON priority.id = priority_indicator.priority
                                             WHERE area = :area)
                                """)
                        .bind("area", area.id())
                        .map((row, _) -> indicator(row))
                        .list());
    }

    /// Every indicator as it was defined, by its code.
    public Map<String, IndicatorIntake.Stored> definitions() {
        return workspace.read(Definitions::all);
    }

    /// How bare years are read for every indicator there is, by its code.
    public Map<String, YearType> yearTypes() {
        return workspace.read(IndicatorRepository::yearTypes);
    }

    static Map<String, YearType> yearTypes(Handle handle) {
        return handle.createQuery("SELECT code, year_type FROM indicator")
                .map((row, _) ->
                        Map.entry(
                                row.getString("code"),
                                YearType.valueOf(row.getString("year_type"))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Optional<Indicator> byId(long id) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT indicator.*,
                                       (SELECT group_concat(topic, char(31)) FROM
                                          (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)
                                       ) AS topics
                                FROM indicator WHERE id = :id
                                """)
                        .bind("id", id)
                        .map((row, _) -> indicator(row))
                        .findOne());
    }

    public Optional<Indicator> byCode(String code) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT indicator.*,
                                       (SELECT group_concat(topic, char(31)) FROM
                                          (SELECT topic FROM indicator_topic WHERE indicator = indicator.id ORDER BY position)
                                       ) AS topics
                                FROM indicator WHERE code = :code
                                """)
                        .bind("code", code)
                        .map((row, _) -> indicator(row))
                        .findOne());
    }

    /// The breakdowns that any area has for the indicator, the total first.
    public List<Breakdown> breakdownsOf(Indicator indicator) {
        return workspace.read(handle ->
                handle
                        .createQuery(
                                "SELECT DISTINCT breakdown FROM series WHERE indicator = :id ORDER"
                                        + " BY breakdown")
                        .bind("id", indicator.id())
                        .mapTo(Long.class)
                        .list()
                        .stream()
                        .map(id -> Keys.breakdown(handle, id))
                        .toList());
    }

    /// The indicator's series breaks, oldest first.
    public List<SeriesBreak> breaksOf(Indicator indicator) {
        return breaks().getOrDefault(indicator.id(), List.of());
    }

    /// All series breaks, oldest first, by the indicator's key.
    public Map<Long, List<SeriesBreak>> breaks() {
        return workspace.read(handle ->
                handle
                        .createQuery(
                                """
                                SELECT indicator, what, origin,
                                       period.kind AS period_kind, start AS period_start, "end" AS period_end
                                FROM indicator_break JOIN period ON period.id = indicator_break.period
                                ORDER BY indicator, "end"
                                """)
                        .map((row, _) ->
                                new SeriesBreak(
                                        row.getLong("indicator"),
                                        Rows.period(row),
                                        row.getString("what"),
                                        SeriesBreak.Origin.valueOf(row.getString("origin"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(SeriesBreak::indicator)));
    }

    /// Adds a series break, or words an existing one anew.
    public void add(SeriesBreak joint) {
        workspace.write(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO indicator_break (indicator, period, what, origin)
                                VALUES (:indicator, :period, :what, :origin)
                                ON CONFLICT (indicator, period) DO UPDATE SET what = excluded.what
                                """)
                        .bind("indicator", joint.indicator())
                        .bind("period", Keys.of(handle, joint.first()))
                        .bind("what", joint.whatChanged())
                        .bind("origin", joint.origin().name())
                        .execute());
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        int stated = row.getInt("decimals");
        int decimals = row.wasNull() ? row.getInt("decimals_seen") : stated;
        String topics = row.getString("topics");
        return new Indicator(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                topics == null ? List.of() : Arrays.asList(topics.split(SEPARATOR)),
                new Unit(Unit.Kind.valueOf(row.getString("unit")), row.getString("unit_words")),
                decimals,
                Polarity.valueOf(row.getString("polarity")),
                YearType.valueOf(row.getString("year_type")),
                row.getString("population"),
                row.getString("definition"),
                row.getString("method"),
                row.getString("source"),
                row.getString("link"),
                row.getString("last_update"),
                row.getString("next_update"),
                row.getInt("banded") == 1,
                row.getInt("flagged") == 1);
    }
}
