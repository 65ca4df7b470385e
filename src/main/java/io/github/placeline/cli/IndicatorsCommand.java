package io.github.placeline.cli;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import io.github.placeline.store.CoverageRepository.Coverage;
import io.github.placeline.store.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "indicators", description = "Lists what a workspace has figures of.")
final class IndicatorsCommand implements Callable<Integer> {

    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "name",
                    "topics",
                    "unit",
                    "decimals",
                    "polarity",
                    "year_type",
                    "areas",
                    "first_period",
                    "last_period");

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(names = "--csv", description = "Writes CSV.")
    private boolean csv;

    private final Streams streams;

    IndicatorsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        List<Coverage> indicators = open.coverage().all();
        if (csv) {
            Csv table = new Csv(streams.out(), COLUMNS);
            indicators.forEach(one -> table.row(cells(one)));
        } else if (indicators.isEmpty()) {
            streams.out()
                    .println(
                            "No figures stored yet. Import a file to start: placeline import "
                                    + open.file()
                                    + " FILE");
        } else {
            AlignedTable table =
                    new AlignedTable(
                            AlignedTable.Column.words("code"),
                            AlignedTable.Column.words("name"),
                            AlignedTable.Column.numbers("areas"),
                            AlignedTable.Column.words("from"),
                            AlignedTable.Column.words("to"));
            indicators.forEach(one -> table.row(line(one)));
            table.print(streams.out());
        }
        return ExitCode.DONE;
    }

    private static List<String> cells(Coverage coverage) {
        Indicator indicator = coverage.indicator();
        return List.of(
                indicator.code(),
                indicator.name(),
                String.join("; ", indicator.topics()),
                unit(indicator.unit()),
                String.valueOf(indicator.decimals()),
                indicator.polarity().words(),
                words(indicator.yearType()),
                String.valueOf(coverage.areas()),
                first(coverage),
                last(coverage));
    }

    private static List<String> line(Coverage coverage) {
        Indicator indicator = coverage.indicator();
        return List.of(
                indicator.code(),
                indicator.name(),
                String.valueOf(coverage.areas()),
                first(coverage),
                last(coverage));
    }

    private static String first(Coverage coverage) {
        return coverage.periods().isEmpty() ? "" : coverage.periods().getFirst().label();
    }

    private static String last(Coverage coverage) {
        return coverage.periods().isEmpty() ? "" : coverage.periods().getLast().label();
    }

    private static String unit(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT -> "%";
            case POUNDS -> "£";
            case NUMBER -> "number";
            case RATE, SCORE -> unit.words();
            case UNKNOWN -> "";
        };
    }

    private static String words(YearType yearType) {
        return yearType.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
