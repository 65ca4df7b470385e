package io.github.placeline.cli;

import io.github.placeline.app.UndoImport;
import io.github.placeline.model.ImportBatch;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `placeline undo`: takes an import back, so that the workspace is as it was before it.
@Command(name = "undo", description = "Takes an import back, the latest unless another is named.")
final class UndoCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "BATCH",
            description = "The number of the import, as history lists it.")
    private @Nullable Long batch;

    private final Streams streams;

    UndoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        UndoImport undo = new UndoImport(workspace.open());
        Long wanted = batch;
        ImportBatch undone = wanted == null ? undo.latest() : undo.of(wanted);
        streams.out()
                .println(
                        "Took back import "
                                + undone.id()
                                + ", "
                                + undone.fileName()
                                + ". Every reading is as it was before it.");
        return ExitCode.DONE;
    }
}
