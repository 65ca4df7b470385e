package io.github.placeline.importing.plan;

import io.github.placeline.model.Problem;
import io.github.placeline.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is found wrong with a file while it is read.
public final class Findings {

    private static final int MOST = 50_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private long heldBack;
    private long unlisted;

    /// @param file the name under which the problems are listed
    public Findings(String file) {
        this.file = file;
    }

    /// Something to know that changes nothing.
    public void note(long line, int column, String text) {
        add(line, column, Severity.NOTE, text);
    }

    /// The same, however many rows give reason to say it.
    public void noteOnce(long line, int column, String text) {
        if (said.add(text)) note(line, column, text);
    }

    /// Something doubtful that is imported all the same.
    public void warn(long line, int column, String text) {
        add(line, column, Severity.WARNING, text);
    }

    /// Readings that are not imported until somebody answers.
    ///
    /// @param readings how many
    public void holdBack(long line, int column, long readings, String text) {
        heldBack += readings;
        add(line, column, Severity.HELD_BACK, text);
    }

    private void add(long line, int column, Severity severity, String text) {
        if (problems.size() < MOST) {
            problems.add(new Problem(file, "", line, column, severity, text));
        } else {
            unlisted++;
        }
    }

    /// How many readings are held back.
    public long heldBack() {
        return heldBack;
    }

    /// All that was found, what is about the whole file first, then by line.
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(Comparator.comparingLong(Problem::line).thenComparingInt(Problem::column));
        if (unlisted > 0) {
            all.add(
                    new Problem(
                            file,
                            "",
                            0,
                            0,
                            Severity.NOTE,
                            "%,d more problems are not listed.".formatted(unlisted)));
        }
        return List.copyOf(all);
    }
}
