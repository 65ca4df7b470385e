package io.github.placeline.importing;

import io.github.placeline.importing.file.Fingerprint;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.plan.Change;
import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.Backups;
import io.github.placeline.store.Intake;
import io.github.placeline.store.NewBatch;
import io.github.placeline.store.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;

/// Brings files into a workspace: each as one batch that lands whole or not at all.
public final class FileImport {

    private final Workspace workspace;

    public FileImport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Imports one file, or says what importing it would do.
    ///
    /// @throws Refusal when it cannot be read or is no file that Placeline knows
    /// @throws CancellationException when stopped; nothing is changed then
    public ImportReport run(Path path, ImportOptions options, Progress progress) {
        return look(path, options, progress).report();
    }

    /// Says what importing the file would do, in counts and row by row. Writes nothing.
    ///
    /// @throws Refusal when it cannot be read or is no file that Placeline knows
    /// @throws CancellationException when stopped
    public CheckedFile check(Path path, ImportOptions options, Progress progress) {
        return look(
                path,
                new ImportOptions(true, options.acceptFlagged(), options.by(), options.answers()),
                progress);
    }

    private CheckedFile look(Path path, ImportOptions options, Progress progress) {
        SourceFile source = SourceFile.of(path);
        Fingerprint fingerprint = Fingerprint.start(path);
        Recognised recognised = new Recognition(source).recognise();
        while (true) {
            Prepared prepared = recognised.read(workspace, options.answers(), progress);
            Optional<CheckedFile> checked =
                    plan(source, recognised, prepared, fingerprint, options, progress);
            if (checked.isPresent()) return checked.get();
        }
    }

    /// Empty when the workspace changed while the file was read, so that it must be read again.
    private Optional<CheckedFile> plan(
            SourceFile source,
            Recognised recognised,
            Prepared prepared,
            Fingerprint fingerprint,
            ImportOptions options,
            Progress progress) {
        progress.stopIfCancelled();
        progress.report(0, 0, "Comparing");
        try (Intake intake = workspace.intake()) {
            if (options.dryRun()) intake.beginReading();
            else intake.beginWriting();
            if (!prepared.isCurrent(intake)) return Optional.empty();
            Change change = prepared.plan(intake);
            boolean waits = change.counts().heldBack() > 0 && !options.acceptFlagged();
            OptionalLong batch =
                    options.dryRun() || waits || change.isNothing()
                            ? OptionalLong.empty()
                            : OptionalLong.of(
                                    write(
                                            intake,
                                            change,
                                            batch(source, recognised, change, fingerprint, options),
                                            progress));
            ImportReport report =
                    new ImportReport(
                            source.path(),
                            recognised.format().words(),
                            recognised.encoding().words(),
                            change.counts(),
                            change.problems(),
                            change.groups(),
                            batch,
                            batch.isPresent());
            return Optional.of(
                    new CheckedFile(
                            report,
                            source.bytes(),
                            options.dryRun() ? change.listing() : Listing.EMPTY,
                            change.columns()));
        }
    }

    private static NewBatch batch(
            SourceFile source,
            Recognised recognised,
            Change change,
            Fingerprint fingerprint,
            ImportOptions options) {
        return new NewBatch(
                Instant.now(),
                options.by(),
                source.path().getFileName().toString(),
                fingerprint.await(),
                source.bytes(),
                recognised.format().words(),
                change.counts(),
                change.problems());
    }

    private long write(Intake intake, Change change, NewBatch batch, Progress progress) {
        progress.stopIfCancelled();
        progress.report(0, 0, "Keeping a copy");
        Backups.keep(workspace);
        long id = intake.add(batch);
        change.write(intake, id, progress);
        progress.stopIfCancelled();
        intake.commit();
        return id;
    }
}
