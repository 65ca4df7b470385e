package io.github.placeline.cli;

import io.github.placeline.store.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "new", description = "Makes an empty workspace that knows England's areas.")
final class NewCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    private final Streams streams;

    NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace made = Workspace.create(workspace.file());
        streams.out()
                .printf(
                        "Made %s. It knows %,d areas. Bring in figures with: placeline import %s FILE%n",
                        made.file(), made.areas().all().size(), made.file());
        return ExitCode.DONE;
    }
}
