package io.github.placeline.importing.hand;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.cell.DecimalText;
import io.github.placeline.importing.cell.MarkerText;
import io.github.placeline.importing.cell.PeriodText.Labelled;
import io.github.placeline.importing.plan.Change;
import io.github.placeline.importing.plan.Content;
import io.github.placeline.importing.plan.Findings;
import io.github.placeline.importing.plan.PreparedReadings;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Reading;
import io.github.placeline.store.Backups;
import io.github.placeline.store.Incoming;
import io.github.placeline.store.Intake;
import io.github.placeline.store.NewBatch;
import io.github.placeline.store.Workspace;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// Brings an [EnteredTable] into a workspace as one batch, with the parser, the checks, the plan
/// and the undo of a file. The line of a reading is its row of the table.
public final class HandEntry {

    /// The [io.github.placeline.model.ImportBatch#format()] of what is entered by hand.
    public static final String FORMAT = "Entered by hand";

    private final Workspace workspace;

    public HandEntry(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What saving the table would do; writes nothing.
    public EntryReport check(EnteredTable table) {
        try (Intake intake = workspace.intake()) {
            intake.beginReading();
            Change change = plan(table, intake);
            return new EntryReport(change.counts(), change.groups(), OptionalLong.empty());
        }
    }

    /// Saves everything sure of the table; what is held back is left out.
    ///
    /// @param by who enters it
    public EntryReport save(EnteredTable table, String by) {
        Backups.keep(workspace);
        try (Intake intake = workspace.intake()) {
            intake.beginWriting();
            Change change = plan(table, intake);
            if (change.isNothing())
                return new EntryReport(change.counts(), change.groups(), OptionalLong.empty());
            byte[] bytes = table.tabSeparated().getBytes(StandardCharsets.UTF_8);
            long batch =
                    intake.add(
                            new NewBatch(
                                    Instant.now(),
                                    by,
                                    name(table),
                                    sha256(bytes),
                                    bytes.length,
                                    FORMAT,
                                    change.counts(),
                                    change.problems()));
            change.write(intake, batch, Progress.NONE);
            intake.commit();
            return new EntryReport(change.counts(), change.groups(), OptionalLong.of(batch));
        }
    }

    private static String name(EnteredTable table) {
        return FORMAT + ": " + table.indicator().name();
    }

    private static Change plan(EnteredTable table, Intake intake) {
        Findings findings = new Findings(FORMAT, Answers.NONE);
        Incoming incoming = new Incoming();
        int indicator = incoming.indicators().of(table.indicator().code());
        int breakdown = incoming.breakdowns().of(table.breakdown());
        for (int row = 0; row < table.areas().size(); row++) {
            int area = incoming.areas().of(table.areas().get(row));
            int series = incoming.series().of(indicator, breakdown, area);
            for (int column = 0; column < table.periods().size(); column++)
                take(table, row, column, series, incoming, findings);
        }
        Content content = new Content(incoming, Map.of(), table.areas().size(), findings);
        return new PreparedReadings(FORMAT, content, intake.yearTypes()).plan(intake);
    }

    private static void take(
            EnteredTable table,
            int row,
            int column,
            int series,
            Incoming incoming,
            Findings findings) {
        String typed = table.cells().get(row).get(column).strip();
        if (typed.isEmpty()) return;
        Labelled period = table.periods().get(column);
        int number = incoming.periods().of(period.period());
        int label = incoming.labels().of(period.label());
        double value = DecimalText.parse(withoutUnit(typed));
        if (!Double.isNaN(value)) {
            incoming.add(series, number, value, label, period.quality(), row + 1);
            return;
        }
        Optional<Reading.Withheld> marker = MarkerText.read(typed);
        if (marker.isPresent()) {
            int mark = incoming.markers().of(marker.get());
            incoming.addWithheld(series, number, mark, label, period.quality(), row + 1);
            return;
        }
        findings.holdBack(
                row + 1,
                column + 1,
                1,
                "%s, %s: \u201c%s\u201d is neither a number nor a known mark for a missing one."
                        .formatted(table.areas().get(row).name(), period.period().label(), typed));
    }

    /// Spreadsheets copy figures as they show them: "63.5%", "£1,812".
    private static String withoutUnit(String typed) {
        String bare = typed.endsWith("%") ? typed.substring(0, typed.length() - 1) : typed;
        return (bare.startsWith("£") ? bare.substring(1) : bare).strip();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
