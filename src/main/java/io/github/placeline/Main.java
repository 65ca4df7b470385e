package io.github.placeline;

import io.github.placeline.cli.Cli;
import io.github.placeline.cli.ExitCode;
import io.github.placeline.ui.PlacelineApplication;

/// Where the program starts: a command, or the window with the workspace that is named, if any.
public final class Main {
    private static final String NO_DISPLAY =
            "Placeline cannot open its window because there is no display. Use its commands instead: placeline --help";

    private Main() {}

    public static void main(String[] args) {
        if (!wantsWindow(args)) System.exit(Cli.run(args));
        if (Display.isMissing()) {
            System.err.println(NO_DISPLAY);
            System.exit(ExitCode.COULD_NOT_READ_OR_WRITE);
        }
        PlacelineApplication.open(args);
    }

    static boolean wantsWindow(String... args) {
        return args.length == 0 || (args.length == 1 && args[0].endsWith(".placeline"));
    }
}
