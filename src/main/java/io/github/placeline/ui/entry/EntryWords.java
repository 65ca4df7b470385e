package io.github.placeline.ui.entry;

import io.github.placeline.importing.hand.EntryReport;
import java.util.Locale;

/// What saving would do or did, in sentences.
final class EntryWords {

    static final String NOTHING = "Type or paste figures. Nothing is saved before you say so.";

    private EntryWords() {}

    static String plan(EntryReport report) {
        return String.format(
                Locale.UK,
                "%,d new, %,d changed, %,d unchanged, %,d held back.",
                report.counts().added(),
                report.counts().changed(),
                report.counts().unchanged(),
                report.counts().heldBack());
    }

    static String button(EntryReport report) {
        long changes = report.changes();
        return changes == 1
                ? "Save 1 change"
                : String.format(Locale.UK, "Save %,d changes", changes);
    }

    static String saved(EntryReport report) {
        long changes = report.changes();
        return changes == 1
                ? "1 figure saved, entered by hand."
                : String.format(Locale.UK, "%,d figures saved, entered by hand.", changes);
    }
}
