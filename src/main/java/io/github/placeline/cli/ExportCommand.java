package io.github.placeline.cli;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.giving.ExportFigures;
import io.github.placeline.app.giving.FigureFile;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Progress;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description =
                "Writes figures, all or a selection, as tidy CSV, as a workbook, or as a workspace for others.")
final class ExportCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = FigureFileConverter.class,
            description =
                    "Ends in .csv, which an import reads back and which gets a .meta.csv beside it,"
                            + " in .xlsx, or in .placeline for a workspace that holds no more than this.")
    private FigureFile out = new FigureFile(Path.of("figures.csv"), FigureFile.Kind.CSV);

    @Option(
            names = "--area",
            paramLabel = "A",
            description = "Only this area: a name, a code or an LA number. May be repeated.")
    private List<String> areas = List.of();

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = "Only this indicator: a code or a name. May be repeated.")
    private List<String> indicators = List.of();

    @Option(
            names = "--as-at",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "As known at the end of a day, such as 2025-03-31.")
    private @Nullable LocalDate asAt;

    private final Streams streams;

    ExportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        AreaLookup areaNamed = new AreaLookup(open);
        IndicatorLookup indicatorNamed = new IndicatorLookup(open);
        ExportFigures.Exported exported =
                new ExportFigures(open)
                        .write(
                                ExportFigures.selection(
                                        areas.stream().map(areaNamed::find).toList(),
                                        indicators.stream().map(indicatorNamed::find).toList(),
                                        asAt == null ? AsAt.NOW : AsAt.endOf(asAt)),
                                out,
                                Progress.NONE);
        streams.out().println(exported.summary());
        return ExitCode.DONE;
    }
}
