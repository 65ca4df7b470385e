package io.github.placeline.importing.plan;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Cause;
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
    private final Answers answers;
    private final ProblemTally tally = new ProblemTally();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final List<HeldBackRow> rows = new ArrayList<>();
    private final List<String> sheets = new ArrayList<>();
    private String sheet = "";
    private long heldBack;
    private long leftOut;
    private long unlisted;

    /// @param file the name under which the problems are listed
    /// @param answers what a person has said about the rows that are held back
    public Findings(String file, Answers answers) {
        this.file = file;
        this.answers = answers;
    }

    /// What is found from now on is in this sheet; empty for the file as a whole.
    public void in(String sheetName) {
        sheet = sheetName;
        if (!sheets.contains(sheetName)) sheets.add(sheetName);
    }

    /// What a person has said about the rows that are held back.
    public Answers answers() {
        return answers;
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

    /// Doubtful all the same, one line of several of the same cause.
    public void warn(long line, int column, String text, Cause cause) {
        add(line, column, Severity.WARNING, text, cause, 0);
    }

    /// Readings that are not imported until somebody answers; their cause is the text alone.
    ///
    /// @param readings how many
    public void holdBack(long line, int column, long readings, String text) {
        holdBack(line, column, readings, text, Cause.of(text), HeldBackRow.UNREAD);
    }

    /// Readings that are not imported until somebody answers about their cause. Where somebody has
    /// said to leave them out, that is noted instead.
    ///
    /// @param readings how many
    /// @param seen what the row says, for the person to recognise it by
    public void holdBack(
            long line,
            int column,
            long readings,
            String text,
            Cause cause,
            HeldBackRow.AsGiven seen) {
        boolean wanted = !answers.leaveOut(cause.key());
        if (rows.size() < MOST) rows.add(new HeldBackRow(line, cause.words(), seen, !wanted));
        holdBack(line, column, readings, text, cause);
    }

    /// Readings that the file gives and that are not imported until somebody answers.
    ///
    /// @param readings how many
    public void holdBack(long line, int column, long readings, String text, Cause cause) {
        boolean wanted = !answers.leaveOut(cause.key());
        if (wanted) heldBack += readings;
        else leftOut += readings;
        if (wanted) add(line, column, Severity.HELD_BACK, text, cause, readings);
        else
            add(
                    line,
                    column,
                    Severity.NOTE,
                    "Left out as answered: " + text,
                    new Cause(
                            "left out " + cause.key(),
                            "Left out as answered: " + cause.words(),
                            List.of()),
                    0);
    }

    private void add(long line, int column, Severity severity, String text) {
        add(line, column, severity, text, Cause.of(text), 0);
    }

    private void add(
            long line, int column, Severity severity, String text, Cause cause, long readings) {
        Problem problem = new Problem(file, sheet, line, column, severity, text);
        tally.add(problem, cause, readings);
        if (problems.size() < MOST) problems.add(problem);
        else unlisted++;
    }

    /// The rows held back or left out, in the order in which they were found; the first 50,000.
    public List<HeldBackRow> rows() {
        return List.copyOf(rows);
    }

    /// The problems by their causes, what is held back first.
    public List<ProblemGroup> groups() {
        return tally.groups();
    }

    /// How many readings somebody has said to leave out.
    public long leftOut() {
        return leftOut;
    }

    /// How many readings are held back.
    public long heldBack() {
        return heldBack;
    }

    /// All that was found, what is about the whole file first, then by line.
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.sort(
                Comparator.<Problem>comparingInt(problem -> sheets.indexOf(problem.sheet()))
                        .thenComparingLong(Problem::line)
                        .thenComparingInt(Problem::column));
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
