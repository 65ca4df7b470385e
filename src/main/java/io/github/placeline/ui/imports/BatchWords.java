package io.github.placeline.ui.imports;

import io.github.placeline.model.ImportBatch;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// One import of the history in words.
final class BatchWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.UK);

    private BatchWords() {}

    /// "3 May 2026, 10:02 by Ann", and when it was taken back.
    static String when(ImportBatch batch) {
        Instant undone = batch.undoneAt();
        String imported = moment(batch.at()) + " by " + batch.by();
        return undone == null ? imported : imported + ". Taken back " + moment(undone) + ".";
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }

    /// "LAIT long, 1,855 rows, 120 kB".
    static String format(ImportBatch batch) {
        return "%s, %s, %s"
                .formatted(
                        batch.format(),
                        ReportWords.counted(batch.counts().rows(), "row", "rows"),
                        ReportWords.bytes(batch.bytes()));
    }

    static String counts(ImportBatch batch) {
        return String.format(
                Locale.UK,
                "%,d new, %,d changed, %,d unchanged, %,d held back",
                batch.counts().added(),
                batch.counts().changed(),
                batch.counts().unchanged(),
                batch.counts().heldBack());
    }
}
