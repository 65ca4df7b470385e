package io.github.placeline.store;

import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Observation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every version of every reading: who brought it, when, and what replaced it.
public final class RevisionRepository {

    private final Workspace workspace;

    RevisionRepository(Workspace workspace) {
        this.workspace = workspace;
    }

    /// One version of a reading.
    ///
    /// @param made the batch that brought it
    /// @param ended the batch that replaced it; null for the version of now
    public record Version(Observation observation, Maker made, @Nullable Maker ended) {

        public boolean isCurrent() {
            return ended == null;
        }
    }

    /// A batch as far as a reader of versions asks: who, when, with which file.
    public record Maker(long batch, String file, String by, Instant at) {}

    /// Every version of every reading of a series, those of older indicators that it carries on
    /// included: by period, oldest first, and in each the newest version first.
    public List<Version> of(Area area, Indicator indicator, Breakdown breakdown) {
        return workspace.together(() -> {
            List<Version> versions = new ArrayList<>();
            workspace
                    .read(Continuations::in)
                    .chain(indicator.id(), breakdown)
                    .forEach(source -> versions.addAll(versions(area, source)));
            versions.sort(
                    java.util.Comparator.comparing(
                                    (Version version) -> version.observation().period())
                            .thenComparing(
                                    version -> version.made().at(),
                                    java.util.Comparator.reverseOrder()));
            return List.copyOf(versions);
        });
    }

    private List<Version> versions(Area area, Continuations.Source source) {
        return workspace.read(handle ->
                handle.createQuery(
                                """
                                SELECT observation.value, numerator, denominator, low, high, quality, line,
                                       as_typed, reason, period_label.label AS label, import_sheet.name AS sheet,
                                       period.kind AS period_kind, start AS period_start, "end" AS period_end,
                                       made.id AS batch, made.file_name, made.by AS made_by, made.at AS made_at,
                                       ended.id AS ended, ended.file_name AS ended_file, ended.by AS ended_by,
                                       ended.at AS ended_at
                                FROM series
                                JOIN observation ON observation.series = series.id
                                JOIN period ON period.id = observation.period
                                JOIN period_label ON period_label.id = observation.label
                                JOIN import_batch AS made ON made.id = observation.from_batch
                                LEFT JOIN import_batch AS ended ON ended.id = observation.to_batch
                                LEFT JOIN marker ON marker.id = observation.marker
                                LEFT JOIN import_sheet ON import_sheet.id = observation.sheet
                                WHERE series.area = :area AND series.indicator = :indicator
                                  AND series.breakdown = (SELECT id FROM breakdown WHERE text = :breakdown)
                                """)
                        .bind("area", area.id())
                        .bind("indicator", source.indicator())
                        .bind("breakdown", source.breakdown().text())
                        .map((row, _) -> version(row))
                        .list());
    }

    static Version version(ResultSet row) throws SQLException {
        long ended = row.getLong("ended");
        Maker until =
                row.wasNull()
                        ? null
                        : new Maker(
                                ended,
                                row.getString("ended_file"),
                                row.getString("ended_by"),
                                Moments.parse(row.getString("ended_at")));
        return new Version(
                Rows.observation(row),
                new Maker(
                        row.getLong("batch"),
                        row.getString("file_name"),
                        row.getString("made_by"),
                        Moments.parse(row.getString("made_at"))),
                until);
    }
}
