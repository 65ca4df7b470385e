package io.github.placeline.store;

import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.register.AreaRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// One `*.placeline` file, open. Safe for use from several threads: every call has its own
/// connection.
public final class Workspace {

    private final Path file;
    private final Jdbi jdbi;
    private final ScopedValue<Handle> shared = ScopedValue.newInstance();

    private Workspace(Path file) {
        this.file = file;
        this.jdbi = Connections.to(file);
    }

    /// Makes a workspace that knows the areas of England and no figures yet.
    ///
    /// @throws Refusal when the file exists already or cannot be written
    public static Workspace create(Path file) {
        if (Files.exists(file)) {
            throw Refusal.ofInput(file + " exists already. Choose another name, or open it.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.ofWorld(
                    "There is no folder " + folder + ". Make it first, or choose another.");
        }
        Workspace workspace = new Workspace(file);
        try {
            workspace.write(handle -> {
                Schema.stamp(handle);
                Schema.migrate(handle, 0);
                RegisterWriter.write(handle, AreaRegister.ofEngland());
                return null;
            });
        } catch (Refusal refused) {
            deleteQuietly(file);
            throw refused;
        }
        return workspace;
    }

    /// Opens a workspace, bringing an older one up to date after keeping a copy of it.
    ///
    /// @throws Refusal when it is missing, not a workspace, damaged, or made by a newer version
    public static Workspace open(Path file) {
        int version = FileCheck.versionOf(file);
        Workspace workspace = new Workspace(file);
        workspace.refuseDamage();
        if (version < Schema.VERSION) {
            Backups.keep(workspace);
            workspace.write(handle -> {
                Schema.migrate(handle, version);
                return null;
            });
        }
        return workspace;
    }

    public Path file() {
        return file;
    }

    public AreaRepository areas() {
        return new AreaRepository(this);
    }

    public IndicatorRepository indicators() {
        return new IndicatorRepository(this);
    }

    public LongSeriesRepository longSeries() {
        return new LongSeriesRepository(this);
    }

    public RevisionRepository revisions() {
        return new RevisionRepository(this);
    }

    public DifferenceRepository differences() {
        return new DifferenceRepository(this);
    }

    public NoteRepository notes() {
        return new NoteRepository(this);
    }

    public SeriesRepository series() {
        return new SeriesRepository(this);
    }

    public FigureRepository figures() {
        return new FigureRepository(this);
    }

    public FrameworkRepository framework() {
        return new FrameworkRepository(this);
    }

    public BatchRepository batches() {
        return new BatchRepository(this);
    }

    public PriorityRepository priorities() {
        return new PriorityRepository(this);
    }

    public TargetRepository targets() {
        return new TargetRepository(this);
    }

    public ProjectRepository projects() {
        return new ProjectRepository(this);
    }

    public BenchmarkSetRepository benchmarkSets() {
        return new BenchmarkSetRepository(this);
    }

    public MeetingRepository meetings() {
        return new MeetingRepository(this);
    }

    public PackRepository packs() {
        return new PackRepository(this);
    }

    public DeckRepository decks() {
        return new DeckRepository(this);
    }

    public CoverageRepository coverage() {
        return new CoverageRepository(this);
    }

    public IntegrityRepository integrity() {
        return new IntegrityRepository(this);
    }

    public AuthorityRepository authorities() {
        return new AuthorityRepository(this);
    }

    public RecipeRepository recipes() {
        return new RecipeRepository(this);
    }

    public IndexRepository indexes() {
        return new IndexRepository(this);
    }

    public OwnGroupRepository ownGroups() {
        return new OwnGroupRepository(this);
    }

    public SettingRepository settings() {
        return new SettingRepository(this);
    }

    /// Takes one file in; close it after use.
    public Intake intake() {
        return intake(Progress.NONE);
    }

    /// Takes one file in; close it after use.
    ///
    /// @param progress stops it at any moment before its end
    public Intake intake(Progress progress) {
        try {
            return new Intake(jdbi.open(), file, progress);
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    /// Adds what no published file brings, all of it or nothing.
    public <T> T add(Function<Additions, T> work) {
        return write(handle -> work.apply(new Additions(handle)));
    }

    /// Notices writes by others; close it after use.
    public ChangeWatch watch() {
        return new ChangeWatch(jdbi.open());
    }

    /// Runs several reads in one connection and one transaction, so that they are quick and all see
    /// the same state of the file.
    public <T> T together(Supplier<T> reads) {
        if (shared.isBound()) return reads.get();
        try {
            return jdbi.inTransaction(
                    handle -> ScopedValue.where(shared, handle).call(() -> reads.get()));
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    /// Reads in the connection of [#together(Supplier)], or in one of its own.
    <T> T read(Function<Handle, T> work) {
        try {
            return shared.isBound() ? work.apply(shared.get()) : jdbi.withHandle(work::apply);
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    /// Writes in one transaction: all of it or nothing.
    <T extends @org.jspecify.annotations.Nullable Object> T write(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException failed) {
            throw SqlFailure.refusal(failed, file);
        }
    }

    private void refuseDamage() {
        String verdict =
                read(handle ->
                        handle.createQuery("PRAGMA quick_check(1)").mapTo(String.class).one());
        if (!verdict.equals("ok")) {
            throw Refusal.ofInput(
                    file + " is damaged and was left as it is. Open the newest backup beside it.");
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // The refusal that follows says what went wrong; an empty file left behind is refused
            // by name next time.
            org.slf4j.LoggerFactory.getLogger(Workspace.class)
                    .warn("could not remove an unfinished file", stays);
        }
    }
}
