package io.github.placeline.importing;

import io.github.placeline.importing.file.FileStamp;
import io.github.placeline.importing.file.Fingerprint;
import io.github.placeline.importing.file.SourceFile;
import io.github.placeline.importing.plan.Change;
import io.github.placeline.importing.plan.Listing;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.importing.table.OfficersTable;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.sheet.SheetFile;
import io.github.placeline.importing.table.workbook.Workbooks;
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
import org.jspecify.annotations.Nullable;

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
                new ImportOptions(
                        true,
                        options.acceptFlagged(),
                        options.by(),
                        options.answers(),
                        options.recipe(),
                        options.seen()),
                progress);
    }

    /// How the tables of the file seem to be read; empty when it is of a format that leaves no
    /// question. Hand its recipe, corrected or not, to the import.
    ///
    /// @throws Refusal when it cannot be read or holds no table
    public Optional<Proposal> propose(Path path, Progress progress) {
        return open(path, null).known() instanceof RecognisedTable table
                ? Optional.of(table.propose(workspace, progress))
                : Optional.empty();
    }

    private record Opened(SourceFile source, KnownFile known) {}

    private static Opened open(Path path, @Nullable Recipe given) {
        SourceFile.refuseNone(path);
        Optional<SheetFile> workbook = Workbooks.open(path);
        if (workbook.isPresent()) {
            workbook.get().close();
            OfficersTable table =
                    new OfficersTable(
                            path.getFileName().toString(),
                            () -> Workbooks.open(path).orElseThrow(() -> SourceFile.changed(path)));
            return new Opened(SourceFile.whole(path), new RecognisedTable(table, given));
        }
        SourceFile source = SourceFile.of(path);
        return new Opened(source, new Recognition(source).recognise(given));
    }

    private CheckedFile look(Path path, ImportOptions options, Progress progress) {
        FileStamp stamp = stamp(path, options);
        Opened opened = open(path, options.recipe());
        SourceFile source = opened.source();
        KnownFile recognised = opened.known();
        try (Fingerprint fingerprint = Fingerprint.start(path)) {
            while (true) {
                Prepared prepared = recognised.read(workspace, options.answers(), progress);
                Optional<CheckedFile> checked =
                        plan(source, stamp, recognised, prepared, fingerprint, options, progress);
                if (checked.isPresent()) return checked.get();
            }
        }
    }

    private static FileStamp stamp(Path path, ImportOptions options) {
        SourceFile.refuseNone(path);
        FileStamp stamp = FileStamp.of(path);
        FileStamp seen = options.seen();
        if (seen != null) seen.refuseChangedSince(path);
        return stamp;
    }

    /// Empty when the workspace changed while the file was read, so that it must be read again.
    private Optional<CheckedFile> plan(
            SourceFile source,
            FileStamp stamp,
            KnownFile recognised,
            Prepared prepared,
            Fingerprint fingerprint,
            ImportOptions options,
            Progress progress) {
        stamp.refuseChanged(source.path());
        progress.stopIfCancelled();
        progress.report(0, 0, "Comparing");
        try (Intake intake = workspace.intake(progress)) {
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
                                            batch(
                                                    source,
                                                    recognised,
                                                    change,
                                                    fingerprint.await(progress),
                                                    options),
                                            progress));
            ImportReport report =
                    new ImportReport(
                            source.path(),
                            recognised.formatWords(),
                            recognised.encodingWords(),
                            change.counts(),
                            change.problems(),
                            change.groups(),
                            batch,
                            batch.isPresent());
            return Optional.of(
                    new CheckedFile(
                            report,
                            stamp,
                            options.dryRun() ? change.listing() : Listing.EMPTY,
                            change.columns()));
        }
    }

    private static NewBatch batch(
            SourceFile source,
            KnownFile recognised,
            Change change,
            String sha256,
            ImportOptions options) {
        return new NewBatch(
                Instant.now(),
                options.by(),
                source.path().getFileName().toString(),
                sha256,
                source.bytes(),
                recognised.formatWords(),
                change.counts(),
                change.problems(),
                recognised.recipe());
    }

    private long write(Intake intake, Change change, NewBatch batch, Progress progress) {
        progress.stopIfCancelled();
        progress.report(0, 0, "Keeping a copy");
        Backups.keep(workspace, progress);
        long id = intake.add(batch);
        change.write(intake, id, progress);
        progress.stopIfCancelled();
        intake.commit();
        return id;
    }
}
