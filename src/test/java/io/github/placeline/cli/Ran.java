package io.github.placeline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/// What a command said and how it ended.
public record Ran(int exitCode, String out, String err) {

    public static Ran placeline(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Cli.run(
                        List.of(arguments).stream().map(Object::toString).toList(),
                        new PrintWriter(out),
                        new PrintWriter(err));
        return new Ran(exitCode, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
