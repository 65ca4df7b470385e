package io.github.placeline.ui.imports;

import io.github.placeline.importing.CheckedFile;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Severity;
import java.util.List;
import java.util.Locale;

/// What an import would do or did, in sentences.
final class ReportWords {

    static final String NOTHING_CHANGED = "Nothing was changed.";
    static final String NOTHING_TO_UNDO =
            "Nothing was imported since the window was opened. Earlier imports can be taken back on the"
                    + " Import page.";

    static final String NOTHING_TO_REDO = "There is no import to bring in again.";

    private ReportWords() {}

    /// Readings that confirming would write.
    static long changes(ImportCounts counts) {
        return counts.added() + counts.changed();
    }

    /// The answer first: what confirming would do.
    static String sentence(ImportReport report) {
        ImportCounts counts = report.counts();
        return counts.heldBack() == 0
                ? wouldDo(counts)
                : wouldDo(counts)
                        + " %s held back.".formatted(counted(counts.heldBack(), "is", "are"));
    }

    private static String wouldDo(ImportCounts counts) {
        String added = counted(counts.added(), "new reading", "new readings");
        String changed = counted(counts.changed(), "stored reading", "stored readings");
        if (counts.added() > 0 && counts.changed() > 0)
            return String.format(
                    Locale.UK, "Confirming stores %s and changes %,d.", added, counts.changed());
        if (counts.added() > 0) return "Confirming stores %s.".formatted(added);
        if (counts.changed() > 0) return "Confirming changes %s.".formatted(changed);
        return counts.unchanged() > 0
                ? "This file holds nothing new. All its sure readings are stored already."
                : "There is nothing to import from this file.";
    }

    /// "1.4 MB, 1,812 rows".
    static String size(CheckedFile file) {
        return bytes(file.bytes()) + ", " + counted(file.report().counts().rows(), "row", "rows");
    }

    static String bytes(long bytes) {
        if (bytes < 1000) return counted(bytes, "byte", "bytes");
        if (bytes < 1_000_000) return String.format(Locale.UK, "%,.0f kB", bytes / 1e3);
        return String.format(Locale.UK, "%,.1f MB", bytes / 1e6);
    }

    static String readAs(ImportReport report) {
        String withheld =
                report.counts().withheld() == 0
                        ? ""
                        : " %s withheld at source."
                                .formatted(
                                        counted(
                                                report.counts().withheld(),
                                                "reading is",
                                                "readings are"));
        return "Read as " + report.encoding() + "." + withheld;
    }

    /// How much there is to fix.
    static String problems(List<ProblemGroup> groups) {
        long causes = 0;
        long readings = 0;
        for (ProblemGroup group : groups) {
            if (group.severity() != Severity.HELD_BACK) continue;
            causes++;
            readings += group.readings();
        }
        if (causes == 0) return groups.isEmpty() ? "" : "Nothing here holds the import up.";
        return "%s, %s. You can import the rest now."
                .formatted(
                        counted(readings, "reading", "readings"),
                        counted(causes, "cause", "causes"));
    }

    /// How the check ended.
    static String checked(ImportState.Checked checked) {
        return "Checked %s in %.1f seconds."
                .formatted(
                        counted(checked.file().report().counts().rows(), "row", "rows"),
                        checked.took().toMillis() / 1000.0);
    }

    static String waiting(int files) {
        return files == 0
                ? "Nothing is saved until you confirm."
                : "Nothing is saved until you confirm. %s after this one."
                        .formatted(counted(files, "file waits", "files wait"));
    }

    /// The words of the button.
    static String confirm(ImportReport report) {
        return "Confirm " + counted(changes(report.counts()), "change", "changes");
    }

    /// What was done, after confirming.
    static String saved(ImportReport report) {
        if (!report.written()) return report.summary();
        return "%s saved from %s."
                .formatted(
                        counted(changes(report.counts()), "value", "values"),
                        report.file().getFileName());
    }

    /// After taking an import back.
    static String undone(String what) {
        return "Took back %s. Every figure is what it was before.".formatted(what);
    }

    static String counted(long count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }
}
