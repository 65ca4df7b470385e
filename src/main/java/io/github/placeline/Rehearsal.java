package io.github.placeline;

import io.github.placeline.cli.Cli;
import io.github.placeline.ui.Tour;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Does once, in one JVM, what people do most. The build runs it while it makes the image, so that
/// the JVM can keep what it learned and start faster the next time.
final class Rehearsal {
    private static final String FIGURES =
            """
            Short Desc,Data item,Years,LA and Regions,Values,LA Number,Region
            EXAMPLE,Invented for the rehearsal,2022/23,Blackpool,63.1,890,North West
            EXAMPLE,Invented for the rehearsal,2022/23,England,67.2,970,England
            EXAMPLE,Invented for the rehearsal,2023/24,Blackpool,-,890,North West
            EXAMPLE,Invented for the rehearsal,2023/24,England,67.7,970,England
            """;

    private Rehearsal() {}

    /// @param args one empty folder to work in
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        System.setProperty("placeline.settings", folder.resolve("settings").toString());
        commands(folder);
        String demonstration = folder.resolve("demonstration.placeline").toString();
        command("demo", demonstration);
        Tour.of(demonstration);
    }

    private static void commands(Path folder) throws IOException {
        String workspace = folder.resolve("rehearsal.placeline").toString();
        Path figures = Files.writeString(folder.resolve("figures.csv"), FIGURES);
        command("new", workspace);
        command("import", workspace, figures.toString());
        command("areas", workspace, "--csv");
        command("indicators", workspace);
        command("show", workspace, "--area", "Blackpool", "--indicator", "EXAMPLE");
        command("show", workspace, "--area", "890", "--indicator", "EXAMPLE", "--csv");
        command("compare", workspace, "--area", "Blackpool");
        command("history", workspace);
        command("check", workspace);
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
