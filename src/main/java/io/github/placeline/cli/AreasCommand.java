package io.github.placeline.cli;

import io.github.placeline.model.Area;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "areas", description = "Lists the areas that a workspace knows.")
final class AreasCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of("code", "number", "name", "kind", "region", "opened", "closed", "invented");

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--csv", description = "Writes CSV.")
    private boolean csv;

    private final Streams streams;

    AreasCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Map<Long, Area> regions = open.areas().regions();
        List<List<String>> rows =
                open.areas().all().stream()
                        .map(area -> cells(area, regions.get(area.id())))
                        .toList();
        if (csv) {
            Csv table = new Csv(streams.out(), COLUMNS);
            rows.forEach(table::row);
        } else {
            AlignedTable table =
                    new AlignedTable(COLUMNS.stream().map(AlignedTable.Column::words).toList());
            rows.forEach(table::row);
            table.print(streams.out());
        }
        return ExitCode.DONE;
    }

    private static List<String> cells(Area area, @Nullable Area region) {
        return List.of(
                area.code(),
                area.number() == null ? "" : area.number().toString(),
                area.name(),
                area.kind().words(),
                region == null ? "" : region.name(),
                day(area.lifetime().opened()),
                day(area.lifetime().closed()),
                area.invented() ? "invented" : "");
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
