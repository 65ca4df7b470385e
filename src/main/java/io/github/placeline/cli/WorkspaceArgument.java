package io.github.placeline.cli;

import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The first argument of every command, and its help.
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class WorkspaceArgument {

    @Parameters(index = "0", paramLabel = "W.placeline", description = "The workspace file.")
    private Path file = Path.of("");

    Path file() {
        return file;
    }

    Workspace open() {
        return Workspace.open(file);
    }
}
