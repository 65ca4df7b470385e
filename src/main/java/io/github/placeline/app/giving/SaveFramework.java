package io.github.placeline.app.giving;

import io.github.placeline.export.framework.FrameworkFile;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.FrameworkEntry;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.List;

/// Writes what a workspace measures by into a file that other areas can bring in.
public final class SaveFramework {

    private final Workspace workspace;

    public SaveFramework(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Writes the file whole or not at all.
    ///
    /// @return one sentence for whoever asked for it
    /// @throws Refusal when there are no indicators yet, or the file cannot be written
    public String write(Path file) {
        List<FrameworkEntry> entries = workspace.framework().all();
        long indicators = entries.stream().filter(FrameworkEntry.Defined.class::isInstance).count();
        if (indicators == 0)
            throw Refusal.ofInput(
                    workspace.file()
                            + " has no indicators yet, so there is no framework to save. Import a"
                            + " file first.");
        FrameworkFile.write(file, entries);
        return "Wrote %,d indicator%s and %,d breaks, continuations, groups, priorities and sets of parts to %s."
                .formatted(
                        indicators, indicators == 1 ? "" : "s", entries.size() - indicators, file);
    }
}
