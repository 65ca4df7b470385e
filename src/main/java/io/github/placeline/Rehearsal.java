package io.github.placeline;

import io.github.placeline.cli.Cli;
import io.github.placeline.ui.Tour;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

/// Does once, in one JVM, what people do most. The build runs it while it makes the image, so that
/// the JVM can keep what it learned and start faster the next time.
final class Rehearsal {
    private Rehearsal() {}

    /// @param args one empty folder to work in
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        System.setProperty("placeline.settings", folder.resolve("settings").toString());
        String workspace = folder.resolve("rehearsal.placeline").toString();

        command("new", folder.resolve("empty.placeline").toString());
        command("demo", workspace);
        command("areas", workspace);
        command("indicators", workspace);
        command("check", workspace);

        Tour.of(workspace);
    }

    private static void command(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter screen = new PrintWriter(said);
        int exitCode = Cli.run(List.of(words), screen, screen);
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", words) + " said: " + said);
        }
    }
}
