package io.github.placeline.cli;

import io.github.placeline.model.Refusal;
import java.io.PrintWriter;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says each failure as one plain sentence on standard error; `--debug` adds the stack trace.
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final String OUR_FAULT =
            "Placeline made a mistake of its own and stopped. Run the command again with --debug and report what it says.";

    private final PrintWriter err;
    private final BooleanSupplier debug;

    Failures(PrintWriter err, BooleanSupplier debug) {
        this.err = err;
        this.debug = debug;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine command, ParseResult result) {
        boolean refused = failed instanceof Refusal;
        say(refused ? String.valueOf(failed.getMessage()) : OUR_FAULT, failed);
        return failed instanceof Refusal refusal
                ? ExitCode.of(refusal)
                : ExitCode.COULD_NOT_READ_OR_WRITE;
    }

    @Override
    public int handleParseException(ParameterException failed, String[] arguments) {
        String name = failed.getCommandLine().getCommandSpec().qualifiedName();
        say(sentence(failed, name) + " See: " + name + " --help", failed);
        return ExitCode.WRONG_USAGE;
    }

    private static String sentence(ParameterException failed, String command) {
        return switch (failed) {
            case UnmatchedArgumentException unmatched when isRoot(unmatched) ->
                    "Placeline has no command \"" + unmatched.getUnmatched().getFirst() + "\".";
            case UnmatchedArgumentException unmatched ->
                    command + " does not know \"" + unmatched.getUnmatched().getFirst() + "\".";
            case MissingParameterException missing -> command + " needs " + names(missing) + ".";
            default -> finished(String.valueOf(failed.getMessage()));
        };
    }

    private static boolean isRoot(ParameterException failed) {
        return failed.getCommandLine().getParent() == null;
    }

    private static String names(MissingParameterException missing) {
        return String.join(
                " and ",
                missing.getMissing().stream()
                        .map(argument ->
                                argument instanceof CommandLine.Model.OptionSpec option
                                        ? option.longestName() + " " + option.paramLabel()
                                        : argument.paramLabel())
                        .toList());
    }

    private static String finished(String message) {
        String line = message.lines().findFirst().orElse("");
        return line.endsWith(".") ? line : line + ".";
    }

    private void say(String sentence, Exception failed) {
        err.println(sentence);
        if (debug.getAsBoolean()) failed.printStackTrace(err);
        err.flush();
    }
}
