package io.github.placeline.cli;

import io.github.placeline.model.ImportBatch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "history",
        description = "Lists what was imported, when and by whom, the newest first.")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    private final Streams streams;

    HistoryCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<ImportBatch> batches = workspace.open().batches().all();
        if (batches.isEmpty()) {
            streams.out().println("Nothing was imported yet.");
            return ExitCode.DONE;
        }
        AlignedTable table =
                new AlignedTable(
                        AlignedTable.Column.numbers("batch"),
                        AlignedTable.Column.words("when"),
                        AlignedTable.Column.words("by"),
                        AlignedTable.Column.words("file"),
                        AlignedTable.Column.words("format"),
                        AlignedTable.Column.numbers("new"),
                        AlignedTable.Column.numbers("changed"),
                        AlignedTable.Column.numbers("unchanged"),
                        AlignedTable.Column.numbers("held back"),
                        AlignedTable.Column.words("undone"));
        batches.forEach(batch -> table.row(cells(batch)));
        table.print(streams.out());
        return ExitCode.DONE;
    }

    private static List<String> cells(ImportBatch batch) {
        return List.of(
                String.valueOf(batch.id()),
                moment(batch.at()),
                batch.by(),
                batch.fileName(),
                batch.format(),
                String.format(Locale.UK, "%,d", batch.counts().added()),
                String.format(Locale.UK, "%,d", batch.counts().changed()),
                String.format(Locale.UK, "%,d", batch.counts().unchanged()),
                String.format(Locale.UK, "%,d", batch.counts().heldBack()),
                batch.undoneAt() == null ? "" : moment(batch.undoneAt()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}
