package io.github.placeline.app.giving;

import io.github.placeline.export.figures.FigureSource;
import io.github.placeline.export.figures.FigureWorkbook;
import io.github.placeline.export.figures.TidyFiles;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.FigureRepository;
import io.github.placeline.store.FigureSelection;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes figures of a workspace, all or a selection, into a file.
public final class ExportFigures {

    private final Workspace workspace;

    public ExportFigures(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Which figures are meant; no areas means all of them, and so for indicators.
    public static FigureSelection selection(
            Collection<Area> areas, Collection<Indicator> indicators, AsAt asAt) {
        return new FigureSelection(
                areas.stream().map(Area::id).collect(Collectors.toSet()),
                indicators.stream().map(Indicator::id).collect(Collectors.toSet()),
                asAt);
    }

    /// How much a selection holds.
    public record Extent(long readings, int indicators) {}

    public Extent extent(FigureSelection selection) {
        var extents = workspace.figures().extents(selection).values();
        return new Extent(
                extents.stream().mapToLong(FigureRepository.Extent::readings).sum(),
                extents.size());
    }

    /// What was written.
    public record Exported(List<Path> files, long readings, int indicators) {
        public Exported {
            files = List.copyOf(files);
        }

        /// One sentence for whoever asked for it.
        public String summary() {
            return "Wrote %,d reading%s of %,d indicator%s to %s."
                    .formatted(
                            readings,
                            readings == 1 ? "" : "s",
                            indicators,
                            indicators == 1 ? "" : "s",
                            files.stream()
                                    .map(Path::toString)
                                    .collect(Collectors.joining(" and ")));
        }
    }

    /// Writes the file, and with CSV the `.meta.csv` beside it, whole or not at all.
    ///
    /// @throws Refusal when there is nothing to write, or it cannot be written
    /// @throws java.util.concurrent.CancellationException when stopped; nothing is written then
    public Exported write(FigureSelection selection, FigureFile file, Progress progress) {
        return switch (file.kind()) {
            case CSV -> figures(selection, source -> tidy(source, file.path(), progress));
            case WORKBOOK -> figures(selection, source -> workbook(source, file.path(), progress));
            case HAND_OVER -> handOver(selection, file.path(), progress);
        };
    }

    private Exported figures(
            FigureSelection selection, Function<FigureSource, List<Path>> written) {
        return workspace.together(() -> {
            FigureSource source = new FigureSource(workspace, selection);
            refuseNothing(source.readings(), selection);
            return new Exported(written.apply(source), source.readings(), source.subjects().size());
        });
    }

    private static List<Path> tidy(FigureSource source, Path file, Progress progress) {
        new TidyFiles(source).write(file, progress);
        return List.of(file, TidyFiles.meta(file));
    }

    private List<Path> workbook(FigureSource source, Path file, Progress progress) {
        String name = String.valueOf(workspace.file().getFileName());
        String about =
                "%,d readings of %,d indicators. Each has a sheet of its own with one table."
                        .formatted(source.readings(), source.subjects().size());
        new FigureWorkbook(source, "Figures from " + name, List.of(about)).write(file, progress);
        return List.of(file);
    }

    /// Not together with other reads: a copy of the file cannot be made inside a transaction.
    private Exported handOver(FigureSelection selection, Path file, Progress progress) {
        Extent extent = extent(selection);
        refuseNothing(extent.readings(), selection);
        new HandOverFile(workspace, selection).write(file, progress);
        return new Exported(List.of(file), extent.readings(), extent.indicators());
    }

    private void refuseNothing(long readings, FigureSelection selection) {
        if (readings > 0) return;
        throw Refusal.ofInput(
                selection.isEverything()
                        ? workspace.file()
                                + " holds no figures yet, so there is nothing to export. Import a"
                                + " file first."
                        : "There are no figures for this selection, so there is nothing to"
                                + " export.");
    }
}
