package io.github.placeline.cli;

import io.github.placeline.app.AreaLookup;
import io.github.placeline.app.IndicatorLookup;
import io.github.placeline.app.record.Change;
import io.github.placeline.app.record.Changes;
import io.github.placeline.app.record.Revision;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.store.Workspace;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `placeline changes`: what was known differently on two days, each line with its file.
@Command(
        name = "changes",
        description = "Lists the readings that were not the same at the end of two days.")
final class ChangesCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The first day, such as 2025-03-31.")
    private LocalDate from = LocalDate.EPOCH;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The second day; today when left out.")
    private @Nullable LocalDate to;

    @Option(
            names = "--area",
            paramLabel = "A",
            description = "Only of this area: a name, a code or an LA number.")
    private @Nullable String area;

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = "Only of this indicator: a code or a name.")
    private @Nullable String indicator;

    @Option(names = "--csv", description = "Writes CSV.")
    private boolean csv;

    private final Streams streams;

    ChangesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Optional<Area> ofArea = Optional.ofNullable(area).map(new AreaLookup(open)::find);
        Optional<Indicator> ofIndicator =
                Optional.ofNullable(indicator).map(new IndicatorLookup(open)::find);
        LocalDate until = to == null ? LocalDate.now(ZoneId.systemDefault()) : to;
        List<Change> changes = new Changes(open).between(from, until, ofArea, ofIndicator);
        if (csv) ChangesAsCsv.write(changes, streams.out());
        else asText(changes);
        return ExitCode.DONE;
    }

    private void asText(List<Change> changes) {
        AlignedTable table =
                new AlignedTable(
                        AlignedTable.Column.words(""),
                        AlignedTable.Column.words("Area"),
                        AlignedTable.Column.words("Indicator"),
                        AlignedTable.Column.words("Period"),
                        AlignedTable.Column.numbers("Before"),
                        AlignedTable.Column.numbers("After"),
                        AlignedTable.Column.words("From"),
                        AlignedTable.Column.words("When and by whom"));
        for (Change change : changes) {
            table.row(
                    List.of(
                            change.kind().words(),
                            change.difference().area().name(),
                            change.difference().breakdown().isTotal()
                                    ? change.difference().indicator().code()
                                    : change.difference().indicator().code()
                                            + ", "
                                            + change.difference().breakdown().text(),
                            change.difference().period().label(),
                            change.before(),
                            change.after(),
                            change.place(),
                            Revision.who(change.maker())));
        }
        if (!changes.isEmpty()) table.print(streams.out());
        streams.out().println(Changes.counted(changes));
    }
}
