package io.github.placeline.cli;

import io.github.placeline.store.IntegrityRepository.Verdict;
import io.github.placeline.store.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Says whether a workspace is whole and every figure has its source.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private WorkspaceArgument workspace = new WorkspaceArgument();

    private final Streams streams;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Workspace open = workspace.open();
        Verdict verdict = open.integrity().check();
        streams.out()
                .printf(
                        "%,d areas, %,d indicators, %,d series, %,d current readings, %,d earlier ones, from %,d imports.%n",
                        verdict.areas(),
                        verdict.indicators(),
                        verdict.series(),
                        verdict.readings(),
                        verdict.superseded(),
                        verdict.batches());
        verdict.damage().forEach(line -> streams.err().println("Damaged: " + line));
        if (verdict.sourceless() > 0)
            streams.err().printf("%,d figures have no source.%n", verdict.sourceless());
        if (!verdict.isSound()) {
            streams.err().println(open.file() + " is not whole. Open the newest backup beside it.");
            return ExitCode.REFUSED;
        }
        streams.out().println("The file is whole and every figure has its source.");
        return ExitCode.DONE;
    }
}
