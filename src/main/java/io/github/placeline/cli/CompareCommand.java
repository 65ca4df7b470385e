package io.github.placeline.cli;

import io.github.placeline.analysis.Comparison;
import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.compare.CompareTable;
import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.AsAt;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "compare",
        description = "Sets areas beside England, their region, their neighbours and each other.")
final class CompareCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--area", paramLabel = "A", description = "Every local authority unless given.")
    private List<String> areas = List.of();

    @Option(names = "--indicator", paramLabel = "I", description = "Every indicator unless given.")
    private List<String> indicators = List.of();

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes CSV into a file.")
    private @Nullable Path csv;

    private final Streams streams;

    CompareCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        AreaLookup areaLookup = new AreaLookup(open);
        IndicatorLookup indicatorLookup = new IndicatorLookup(open);
        List<Area> wantedAreas = areas.stream().map(areaLookup::find).toList();
        List<Indicator> wantedIndicators = indicators.stream().map(indicatorLookup::find).toList();
        CompareTable table = new CompareTable(open);
        if (csv == null) {
            table.compare(wantedAreas, wantedIndicators, AsAt.NOW, this::print);
        } else {
            WholeFile.write(
                    csv,
                    out -> {
                        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        ComparisonsAsCsv comparisons = new ComparisonsAsCsv(writer);
                        table.compare(wantedAreas, wantedIndicators, AsAt.NOW, comparisons::write);
                        writer.flush();
                    });
        }
        return ExitCode.DONE;
    }

    private void print(CompareTable.Part part) {
        if (part.comparisons().isEmpty()) return;
        Comparison first = part.comparisons().getFirst();
        String latest = first.latest() == null ? "" : ", " + first.latest().label();
        streams.out()
                .println(part.indicator().name() + " (" + part.indicator().code() + ")" + latest);
        ComparisonsAsText.table(part).print(streams.out());
        streams.out().println();
    }
}
