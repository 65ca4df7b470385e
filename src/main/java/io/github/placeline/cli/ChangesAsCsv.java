package io.github.placeline.cli;

import io.github.placeline.app.record.Change;
import io.github.placeline.model.Reading;
import io.github.placeline.store.RevisionRepository.Version;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The columns of `changes --csv`; figures are unrounded.
final class ChangesAsCsv {

    static final List<String> COLUMNS =
            List.of(
                    "change",
                    "area_code",
                    "area",
                    "indicator",
                    "breakdown",
                    "period",
                    "old_value",
                    "old_as_typed",
                    "old_quality",
                    "new_value",
                    "new_as_typed",
                    "new_quality",
                    "source_file",
                    "source_line",
                    "batch",
                    "by",
                    "at");

    private ChangesAsCsv() {}

    static void write(List<Change> changes, PrintWriter out) {
        Csv csv = new Csv(out, COLUMNS);
        changes.forEach(change -> csv.row(cells(change)));
    }

    private static List<String> cells(Change change) {
        Version before = change.difference().before();
        Version after = change.difference().after();
        Version shown = after == null ? before : after;
        return List.of(
                change.kind().words().toLowerCase(java.util.Locale.UK),
                change.difference().area().code(),
                change.difference().area().name(),
                change.difference().indicator().code(),
                change.difference().breakdown().text(),
                shown == null ? "" : shown.observation().periodAsPublished(),
                VersionCells.value(before),
                VersionCells.asTyped(before),
                VersionCells.quality(before),
                VersionCells.value(after),
                VersionCells.asTyped(after),
                VersionCells.quality(after),
                shown == null ? "" : shown.made().file(),
                shown == null ? "" : String.valueOf(shown.observation().source().line()),
                String.valueOf(change.maker().batch()),
                change.maker().by(),
                change.maker().at().toString());
    }

    /// A version of a reading, or none, as cells.
    static final class VersionCells {

        private VersionCells() {}

        static String value(@Nullable Version version) {
            return version != null
                            && version.observation().reading()
                                    instanceof Reading.Published(double value, _, _)
                    ? Unrounded.text(value)
                    : "";
        }

        static String asTyped(@Nullable Version version) {
            return version != null
                            && version.observation().reading()
                                    instanceof Reading.Withheld(var asTyped, _)
                    ? asTyped
                    : "";
        }

        static String quality(@Nullable Version version) {
            return version == null ? "" : version.observation().quality().words();
        }
    }
}
