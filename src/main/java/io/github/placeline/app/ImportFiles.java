package io.github.placeline.app;

import io.github.placeline.importing.FileImport;
import io.github.placeline.importing.ImportOptions;
import io.github.placeline.importing.ImportReport;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Workspace;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    /// How the tables of the file seem to be read; empty when it is of a format that leaves no
    /// question.
    ///
    /// @throws Refusal when it cannot be read or holds no table
    public Optional<Proposal> propose(Path file, Progress progress) {
        return new FileImport(workspace).propose(file, progress);
    }

    /// Whether a file that was refused would be read if somebody answered how.
    public boolean needsAnswer(Path file) {
        try {
            return propose(file, Progress.NONE).filter(proposal -> !proposal.isSure()).isPresent();
        } catch (Refusal notEvenThat) {
            return false;
        }
    }

    /// The recipe in a file that somebody exported or wrote.
    ///
    /// @throws Refusal when it cannot be read or is none
    public static Recipe recipe(Path file) {
        try {
            return RecipeText.read(file.toString(), Files.readString(file));
        } catch (CharacterCodingException notText) {
            throw Refusal.ofInput(file + " is not a recipe: it is no text in UTF-8.", notText);
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    file + " could not be read. Check its name and that you may open it.", failed);
        }
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
