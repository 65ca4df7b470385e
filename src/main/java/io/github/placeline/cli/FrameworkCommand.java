package io.github.placeline.cli;

import io.github.placeline.app.giving.SaveFramework;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "framework",
        description =
                "Writes indicators, breaks, continuations, groups, priorities and sets of parts into a file that"
                        + " import reads.")
final class FrameworkCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The framework, a CSV file.")
    private Path out = Path.of("framework.csv");

    private final Streams streams;

    FrameworkCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().println(new SaveFramework(workspace.open()).write(out));
        return ExitCode.DONE;
    }
}
