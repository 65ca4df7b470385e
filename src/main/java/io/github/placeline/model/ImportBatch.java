package io.github.placeline.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One file brought in by one person at one time.
///
/// @param by who brought it, as the operating system names them
/// @param sha256 of the file's bytes, in hexadecimal
/// @param format how it was read ("EES tidy", "LAIT long")
/// @param undoneAt when it was taken back, or null
public record ImportBatch(
        long id,
        Instant at,
        String by,
        String fileName,
        String sha256,
        long bytes,
        String format,
        ImportCounts counts,
        @Nullable Instant undoneAt) {

    public boolean isUndone() {
        return undoneAt != null;
    }
}
