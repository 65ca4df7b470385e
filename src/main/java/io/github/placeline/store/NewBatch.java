package io.github.placeline.store;

import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file about to be brought in.
///
/// @param by who brings it
/// @param sha256 of the file's bytes, in hexadecimal
/// @param problems what was found wrong with it, in its order
/// @param recipe how its tables were read; null when it needed no recipe
public record NewBatch(
        Instant at,
        String by,
        String fileName,
        String sha256,
        long bytes,
        String format,
        ImportCounts counts,
        List<Problem> problems,
        @Nullable KeptRecipe recipe) {

    /// Of a file that needed no recipe.
    public NewBatch(
            Instant at,
            String by,
            String fileName,
            String sha256,
            long bytes,
            String format,
            ImportCounts counts,
            List<Problem> problems) {
        this(at, by, fileName, sha256, bytes, format, counts, problems, null);
    }

    public NewBatch {
        problems = List.copyOf(problems);
    }
}
