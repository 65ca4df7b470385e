package io.github.placeline.store;

import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/// Copies of a workspace kept beside it, `name.backup-20250901-101500-000.placeline`, the last
/// five.
public final class Backups {

    static final int KEPT = 5;
    private static final String MARK = ".backup-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private Backups() {}

    /// Writes one more copy and removes the oldest beyond five.
    ///
    /// @return the copy
    /// @throws Refusal when the folder cannot be written or the disk is full
    public static Path keep(Workspace workspace) {
        return keep(workspace, Progress.NONE);
    }

    /// Writes one more copy, unless somebody asks to stop, and removes the oldest beyond five.
    ///
    /// @return the copy
    /// @throws Refusal when the folder cannot be written or the disk is full
    /// @throws java.util.concurrent.CancellationException when stopped; there is no copy then
    public static Path keep(Workspace workspace, Progress progress) {
        Path copy =
                folder(workspace)
                        .resolve(
                                stem(workspace)
                                        + MARK
                                        + STAMP.format(LocalDateTime.now(ZoneId.systemDefault()))
                                        + ".placeline");
        workspace.read(handle -> copy(handle, copy, progress));
        List<Path> all = of(workspace);
        for (Path old : all.subList(Math.min(KEPT, all.size()), all.size())) delete(old);
        return copy;
    }

    private static Path copy(Handle handle, Path copy, Progress progress) {
        try {
            Interruption.allow(handle, progress);
            handle.createUpdate("VACUUM INTO :copy").bind("copy", copy.toString()).execute();
            Interruption.forbid(handle);
            return copy;
        } catch (SQLException failed) {
            throw new UnableToExecuteStatementException(failed, null);
        } catch (JdbiException failed) {
            if (!Interruption.isBehind(failed)) throw failed;
            delete(copy);
            throw Interruption.cancelled(failed);
        }
    }

    /// The copies there are, newest first.
    public static List<Path> of(Workspace workspace) {
        String start = stem(workspace) + MARK;
        try (Stream<Path> files = Files.list(folder(workspace))) {
            return files.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted((a, b) -> b.getFileName().compareTo(a.getFileName()))
                    .toList();
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    "The folder of " + workspace.file() + " could not be listed.", failed);
        }
    }

    private static void delete(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException failed) {
            throw Refusal.ofWorld(
                    "The old backup " + old + " could not be removed. Delete it yourself.", failed);
        }
    }

    private static Path folder(Workspace workspace) {
        Path folder = workspace.file().toAbsolutePath().getParent();
        return folder == null ? Path.of(".") : folder;
    }

    private static String stem(Workspace workspace) {
        String name = workspace.file().getFileName().toString();
        return name.endsWith(".placeline")
                ? name.substring(0, name.length() - ".placeline".length())
                : name;
    }
}
