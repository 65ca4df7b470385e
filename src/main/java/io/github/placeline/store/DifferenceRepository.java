package io.github.placeline.store;

import static java.util.Objects.requireNonNull;

import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import io.github.placeline.model.Period;
import io.github.placeline.store.RevisionRepository.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What became known between two moments.
public final class DifferenceRepository {

    private final Workspace workspace;

    DifferenceRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// A reading that was not the same at both moments.
    ///
    /// @param before as known at the first moment, null where nothing was
    /// @param after as known at the second moment, null where nothing is
    public record Difference(
            Area area,
            Indicator indicator,
            Breakdown breakdown,
            Period period,
            @Nullable Version before,
            @Nullable Version after) {}

    /// The readings that differ, by indicator, breakdown, area and period. Those that were replaced
    /// by an equal one are left out.
    ///
    /// @param area only of this one; of all where empty
    /// @param indicator only of this one; of all where empty
    public List<Difference> between(
            AsAt first, AsAt second, Optional<Area> area, Optional<Indicator> indicator) {
        return workspace.together(() -> {
            Map<Long, Area> areas = byKey(workspace.areas().all(), Area::id);
            Map<Long, Indicator> indicators = byKey(workspace.indicators().all(), Indicator::id);
            Map<Long, Breakdown> breakdowns = new HashMap<>();
            Map<Key, Both> found = new LinkedHashMap<>();
            workspace.read(handle ->
                    handle.createQuery(
                                    """
                                    SELECT wanted.moment, series.area, series.indicator, series.breakdown,
                                           observation.value, numerator, denominator, low, high, quality, line,
                                           as_typed, reason, period_label.label AS label, import_sheet.name AS sheet,
                                           period.kind AS period_kind, start AS period_start, "end" AS period_end,
                                           made.id AS batch, made.file_name, made.by AS made_by, made.at AS made_at,
                                           ended.id AS ended, ended.file_name AS ended_file, ended.by AS ended_by,
                                           ended.at AS ended_at
                                    FROM (SELECT DISTINCT touched.series, touched.period
                                          FROM series JOIN observation AS touched ON touched.series = series.id
                                          JOIN import_batch AS came ON came.id = touched.from_batch
                                          LEFT JOIN import_batch AS went ON went.id = touched.to_batch
                                          WHERE (:area IS NULL OR series.area = :area)
                                            AND (:indicator IS NULL OR series.indicator = :indicator)
                                            AND (came.at > :first AND came.at <= :second
                                                 OR went.at > :first AND went.at <= :second)) AS reading
                                    JOIN (SELECT 1 AS moment, :first AS at UNION ALL SELECT 2, :second) AS wanted
                                    JOIN observation ON observation.series = reading.series
                                      AND observation.period = reading.period
                                    JOIN series ON series.id = observation.series
                                    JOIN period ON period.id = observation.period
                                    JOIN period_label ON period_label.id = observation.label
                                    JOIN import_batch AS made ON made.id = observation.from_batch
                                    LEFT JOIN import_batch AS ended ON ended.id = observation.to_batch
                                    LEFT JOIN marker ON marker.id = observation.marker
                                    LEFT JOIN import_sheet ON import_sheet.id = observation.sheet
                                    JOIN indicator ON indicator.id = series.indicator
                                    JOIN area ON area.id = series.area
                                    WHERE made.at <= wanted.at AND (ended.at IS NULL OR ended.at > wanted.at)
                                    ORDER BY indicator.name, series.indicator, series.breakdown, area.name, area.id,
                                             period."end", period.start
                                    """)
                            .bind("area", area.map(Area::id).orElse(null))
                            .bind("indicator", indicator.map(Indicator::id).orElse(null))
                            .bind("first", Moments.text(first.instant()))
                            .bind("second", Moments.text(second.instant()))
                            .map((row, _) -> {
                                Key key = Key.of(row);
                                breakdowns.computeIfAbsent(
                                        key.breakdown(), id -> Keys.breakdown(handle, id));
                                Version version = RevisionRepository.version(row);
                                return found.merge(
                                        key,
                                        row.getInt("moment") == 1
                                                ? new Both(version, null)
                                                : new Both(null, version),
                                        Both::with);
                            })
                            .list());
            return found.entrySet().stream()
                    .filter(entry -> entry.getValue().differ())
                    .map(entry ->
                            new Difference(
                                    requireNonNull(areas.get(entry.getKey().area())),
                                    requireNonNull(indicators.get(entry.getKey().indicator())),
                                    requireNonNull(breakdowns.get(entry.getKey().breakdown())),
                                    entry.getKey().period(),
                                    entry.getValue().before(),
                                    entry.getValue().after()))
                    .toList();
        });
    }

    private static <T> Map<Long, T> byKey(List<T> all, Function<T, Long> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one));
    }

    private record Key(long indicator, long breakdown, long area, Period period) {
        static Key of(ResultSet row) throws SQLException {
            return new Key(
                    row.getLong("indicator"),
                    row.getLong("breakdown"),
                    row.getLong("area"),
                    Rows.period(row));
        }
    }

    private record Both(@Nullable Version before, @Nullable Version after) {

        Both with(Both other) {
            return new Both(
                    before == null ? other.before : before, after == null ? other.after : after);
        }

        boolean differ() {
            if (before == null || after == null) return true;
            Observation then = before.observation();
            Observation now = after.observation();
            return !then.reading().equals(now.reading()) || then.quality() != now.quality();
        }
    }
}
