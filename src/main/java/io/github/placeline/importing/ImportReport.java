package io.github.placeline.importing;

import io.github.placeline.importing.plan.ProblemGroup;
import io.github.placeline.model.ImportCounts;
import io.github.placeline.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/// What importing one file did, or would do.
///
/// @param format how it was read: "LAIT long", "EES tidy"
/// @param encoding how its bytes were read as letters: "UTF-8"
/// @param problems what was found wrong, in the order of its lines
/// @param groups the same by their causes, what is held back first, with what may be done about it
/// @param batch the key under which it can be taken back; empty when nothing was written
/// @param written whether the workspace was changed
public record ImportReport(
        Path file,
        String format,
        String encoding,
        ImportCounts counts,
        List<Problem> problems,
        List<ProblemGroup> groups,
        OptionalLong batch,
        boolean written) {

    public ImportReport {
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
    }

    /// Whether something needs an answer before the file can be imported whole.
    public boolean isHeldBack() {
        return counts.heldBack() > 0;
    }

    /// One sentence for whoever imported it.
    public String summary() {
        String found =
                "%s: %s new, %s changed, %s unchanged, %s held back"
                        .formatted(
                                file.getFileName(),
                                grouped(counts.added()),
                                grouped(counts.changed()),
                                grouped(counts.unchanged()),
                                grouped(counts.heldBack()));
        if (written) return found + ".";
        if (counts.added() + counts.changed() > 0) return found + ". Nothing was written.";
        return found + ". There was nothing to write.";
    }

    private static String grouped(long count) {
        return "%,d".formatted(count);
    }
}
