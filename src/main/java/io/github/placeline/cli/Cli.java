package io.github.placeline.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `placeline COMMAND W.placeline …`. Everything a command has to say goes to the two writers it is
/// given.
@Command(
        name = "placeline",
        description =
                "How an area is doing over the years against England, offline, in one file you can carry.",
        customSynopsis = {
            "placeline [W.placeline]",
            "       placeline COMMAND W.placeline [OPTIONS]"
        },
        synopsisHeading = "Usage: ",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Without a command the window opens, with the workspace if one is named.",
            "Exit codes: 0 done; 1 the input was refused or something needs an answer;",
            "2 wrong usage; 3 could not read or write."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Cli {

    private static final int PAGE_WIDTH = 100;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Adds technical details to an error.")
    private boolean debug;

    private Cli() {}

    /// Runs a command.
    ///
    /// @return the exit code
    public static int run(List<String> arguments, PrintWriter out, PrintWriter err) {
        Streams streams = new Streams(out, err);
        Cli root = new Cli();
        CommandLine commands = new CommandLine(root);
        Commands.meant(arguments, streams).forEach(commands::addSubcommand);
        Failures failures = new Failures(err, () -> root.debug);
        commands.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(PAGE_WIDTH)
                .setParameterExceptionHandler(failures)
                .setExecutionExceptionHandler(failures);
        int exitCode = commands.execute(arguments.toArray(String[]::new));
        out.flush();
        err.flush();
        return exitCode;
    }

    /// Runs a command on the process's own streams. They carry UTF-8 whatever the terminal says,
    /// because files made from them must be alike everywhere.
    public static int run(String... arguments) {
        return run(
                List.of(arguments),
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
