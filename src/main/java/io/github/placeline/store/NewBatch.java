package io.github.placeline.store;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import java.time.Instant;
import java.util.List;

/// A file about to be brought in.
///
/// @param by who brings it
/// @param sha256 of the file's bytes, in hexadecimal
/// @param problems what was found wrong with it, in its order
public record NewBatch(
        Instant at,
        String by,
        String fileName,
        String sha256,
        long bytes,
        String format,
        ImportCounts counts,
        List<Problem> problems) {

    public NewBatch {
        problems = List.copyOf(problems);
    }
}
