package io.github.placeline.cli;

import io.github.placeline.app.demo.Demonstration;
import io.github.placeline.store.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "demo",
        description = "Makes the demonstration workspace: invented areas with invented figures.")
final class DemoCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    private final Streams streams;

    DemoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace made = Demonstration.create(workspace.file());
        streams.out()
                .printf(
                        "Made %s. Its areas and figures are invented. Begin with: placeline show %s --area \"%s\" --indicator good-level%n",
                        made.file(), made.file(), Demonstration.firstArea(made).name());
        return ExitCode.DONE;
    }
}
