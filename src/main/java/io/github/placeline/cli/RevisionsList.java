package io.github.placeline.cli;

import io.github.placeline.app.record.Revision;
import io.github.placeline.cli.ChangesAsCsv.VersionCells;
import io.github.placeline.model.Area;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.RevisionRepository.Maker;
import io.github.placeline.store.RevisionRepository.Version;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every version of the readings of a series, as `show --revisions` prints it.
final class RevisionsList {

    private static final List<String> COLUMNS =
            List.of(
                    "area_code",
                    "area",
                    "indicator",
                    "breakdown",
                    "period",
                    "value",
                    "as_typed",
                    "quality",
                    "source_file",
                    "source_line",
                    "batch",
                    "by",
                    "from",
                    "to",
                    "ended_by_batch",
                    "ended_by_file",
                    "ended_by");

    private RevisionsList() {}

    static void print(List<Revision> revisions, PrintWriter out) {
        AlignedTable table =
                new AlignedTable(
                        AlignedTable.Column.words("Period"),
                        AlignedTable.Column.numbers("Figure"),
                        AlignedTable.Column.words("From"),
                        AlignedTable.Column.words("Brought in"),
                        AlignedTable.Column.words("Stands"));
        for (Revision revision : revisions)
            table.row(
                    List.of(
                            revision.version().observation().period().label(),
                            revision.text(),
                            Revision.place(revision.version()),
                            Revision.who(revision.version().made()),
                            revision.standing()));
        table.print(out);
    }

    static Csv csv(PrintWriter out) {
        return new Csv(out, COLUMNS);
    }

    static void write(
            Area area, Indicator indicator, Breakdown breakdown, List<Revision> all, Csv csv) {
        for (Revision revision : all) {
            Version version = revision.version();
            csv.row(
                    List.of(
                            area.code(),
                            area.name(),
                            indicator.code(),
                            breakdown.text(),
                            version.observation().periodAsPublished(),
                            VersionCells.value(version),
                            VersionCells.asTyped(version),
                            VersionCells.quality(version),
                            version.made().file(),
                            String.valueOf(version.observation().source().line()),
                            String.valueOf(version.made().batch()),
                            version.made().by(),
                            version.made().at().toString(),
                            ended(version, maker -> maker.at().toString()),
                            ended(version, maker -> String.valueOf(maker.batch())),
                            ended(version, Maker::file),
                            ended(version, Maker::by)));
        }
    }

    private static String ended(Version version, Function<Maker, String> what) {
        return Optional.ofNullable(version.ended()).map(what).orElse("");
    }
}
