package io.github.placeline.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The SHA-256 of a file's bytes, computed while something else is done with the file.
public final class Fingerprint {

    private static final int BLOCK = 256 * 1024;

    private final Path path;
    private final CompletableFuture<String> computing;

    private Fingerprint(Path path) {
        this.path = path;
        this.computing = CompletableFuture.supplyAsync(() -> compute(path));
    }

    public static Fingerprint start(Path path) {
        return new Fingerprint(path);
    }

    /// In hexadecimal; waits for it.
    ///
    /// @throws io.github.placeline.model.Refusal when the file cannot be read
    public String await() {
        try {
            return computing.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException unread)
                throw SourceFile.unreadable(path, new IOException(unread));
            throw failed;
        }
    }

    private static String compute(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0; count = in.read(block))
                digest.update(block, 0, count);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
