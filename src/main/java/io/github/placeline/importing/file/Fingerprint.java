package io.github.placeline.importing.file;

import io.github.placeline.model.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The SHA-256 of a file's bytes, computed while something else is done with the file; closed when
/// nobody wants it any more.
public final class Fingerprint implements AutoCloseable {

    private static final int BLOCK = 256 * 1024;
    private static final int LOOKS_A_SECOND = 20;

    private final Path path;
    private final CompletableFuture<String> computing;
    private volatile boolean unwanted;

    private Fingerprint(Path path) {
        this.path = path;
        this.computing = CompletableFuture.supplyAsync(this::compute);
    }

    public static Fingerprint start(Path path) {
        return new Fingerprint(path);
    }

    /// In hexadecimal; waits for it.
    ///
    /// @throws io.github.placeline.model.Refusal when the file cannot be read
    /// @throws CancellationException when somebody asks to stop meanwhile
    public String await(Progress progress) {
        while (true) {
            progress.stopIfCancelled();
            try {
                return computing.get(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                // Somebody may have asked to stop meanwhile.
            } catch (InterruptedException asked) {
                Thread.currentThread().interrupt();
                throw new CancellationException("stopped while a file was read");
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof UncheckedIOException unread)
                    throw SourceFile.unreadable(path, new IOException(unread));
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private String compute() {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0 && !unwanted; count = in.read(block))
                digest.update(block, 0, count);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    /// Ends the reading of the file.
    @Override
    public void close() {
        unwanted = true;
    }
}
