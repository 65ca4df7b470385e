package io.github.placeline;

import io.github.placeline.cli.Cli;
import io.github.placeline.ui.PlacelineApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Does once, in one JVM, what people do most. The build runs it while it makes the image, so that
/// the JVM can keep what it learned and start faster the next time.
final class Rehearsal {
    private static final Duration TIME_FOR_THE_WINDOW = Duration.ofSeconds(5);

    private Rehearsal() {}

    /// @param args one empty folder to work in
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        System.setProperty("placeline.settings", folder.resolve("settings").toString());
        String workspace = folder.resolve("rehearsal.placeline").toString();

        command("new", workspace);
        command("areas", workspace);
        command("check", workspace);

        Thread.ofPlatform().daemon().start(Rehearsal::endWhenTheWindowIsThere);
        PlacelineApplication.open(workspace);
    }

    private static void command(String... words) {
        StringWriter said = new StringWriter();
        PrintWriter screen = new PrintWriter(said);
        int exitCode = Cli.run(List.of(words), screen, screen);
        if (exitCode != 0) {
            throw new IllegalStateException(String.join(" ", words) + " said: " + said);
        }
    }

    private static void endWhenTheWindowIsThere() {
        try {
            Thread.sleep(TIME_FOR_THE_WINDOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(0);
    }
}
