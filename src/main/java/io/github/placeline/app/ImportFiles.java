package io.github.placeline.app;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Brings several files in, one after the other in the order given. Each lands whole or not at all;
/// one that is refused does not stop the others.
public final class ImportFiles {

    private final Workspace workspace;

    public ImportFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    /// What became of one file: its report, or why it was refused.
    public sealed interface Outcome {
        Path file();

        record Reported(ImportReport report) implements Outcome {
            @Override
            public Path file() {
                return report.file();
            }
        }

        record Refused(Path file, Refusal why) implements Outcome {}
    }

    /// Who imports, as the operating system names them.
    public static String user() {
        return System.getProperty("user.name", "unknown");
    }

    /// Imports the files.
    ///
    /// @throws java.util.concurrent.CancellationException when stopped: the files before it are in,
    ///   this one and the rest are not
    public List<Outcome> run(List<Path> files, ImportOptions options, Progress progress) {
        FileImport importing = new FileImport(workspace);
        List<Outcome> outcomes = new ArrayList<>();
        for (Path file : files) {
            progress.stopIfCancelled();
            outcomes.add(one(importing, file, options, progress));
        }
        return List.copyOf(outcomes);
    }

    private static Outcome one(
            FileImport importing, Path file, ImportOptions options, Progress progress) {
        try {
            return new Outcome.Reported(importing.run(file, options, progress));
        } catch (Refusal refused) {
            return new Outcome.Refused(file, refused);
        }
    }
}
