package io.github.placeline.bench;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.model.Area;
import io.github.placeline.model.AreaKind;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A workspace with invented figures in the shape of the published local-authority measures: ten
/// years of so many measures for every authority, region and England, imported like any other file.
final class GeneratedWorkspace {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2025;
    private static final long SEED = 1;

    private GeneratedWorkspace() {}

    /// The workspace in that folder, made when it is not there yet.
    static Workspace in(Path folder, int measures) throws IOException {
        Path file = folder.resolve("measures-%d.placeline".formatted(measures));
        if (Files.exists(file)) return Workspace.open(file);
        Files.createDirectories(folder);
        Workspace workspace = Workspace.create(file);
        take(workspace, folder, csv -> define(csv, measures));
        take(workspace, folder, csv -> write(csv, measures, areas(workspace)));
        return workspace;
    }

    /// Writes a file.
    private interface Writing {
        void to(Path csv) throws IOException;
    }

    private static void take(Workspace workspace, Path folder, Writing writing) throws IOException {
        Path csv = Files.createTempFile(folder, "measures", ".csv");
        try {
            writing.to(csv);
            new FileImport(workspace)
                    .run(csv, new ImportOptions(false, true, "benchmark"), silent());
        } finally {
            Files.delete(csv);
        }
    }

    private static void define(Path csv, int measures) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write(
                    "Measure_code,Topic,Measure,Chart_title,Measure_short,Polarity,y_axis_name,"
                            + "state_funded_flag,Table_status,Description,Last Update,Next Update,"
                            + "Data Owner (DO) /Supplier and Contact Details,Methodology,"
                            + "Hyperlink(s),dps,Year_Type,No_Quartile\n");
            for (int measure = 1; measure <= measures; measure++)
                out.write(
                        "%d,Invented,Invented measure %d,Invented (%%),M%d,%s,%% of pupils,NA,NA,,,,,,,NA,Academic Year,NA\n"
                                .formatted(
                                        measure,
                                        measure,
                                        measure,
                                        measure % 2 == 0 ? "High" : "Low"));
        }
    }

    private static List<Area> areas(Workspace workspace) {
        return workspace.areas().all().stream()
                .filter(area -> area.number() != null && !area.isClosed())
                .filter(area -> area.kind() != AreaKind.DISTRICT)
                .toList();
    }

    private static void write(Path csv, int measures, List<Area> areas) throws IOException {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(csv)) {
            out.write("Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region\n");
            for (int measure = 1; measure <= measures; measure++) {
                for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                    for (Area area : areas)
                        out.write(
                                "M%d,Invented measure %d,%d,\"%s\",%s,%d,NA\n"
                                        .formatted(
                                                measure,
                                                measure,
                                                year,
                                                area.name(),
                                                value(random, measure % 3),
                                                area.number()));
                }
            }
        }
    }

    private static String value(Random random, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", 100 * random.nextDouble());
    }

    private static Progress silent() {
        return new Progress() {
            @Override
            public void report(long done, long of, String step) {}

            @Override
            public void stopIfCancelled() {}
        };
    }
}
