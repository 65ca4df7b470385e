package io.github.placeline.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.placeline.model.Progress;
import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fingerprint of a file, and how its making ends early.
class FingerprintTest {

    @TempDir private Path folder;

    @Test
    void isTheSha256OfTheBytes() throws IOException {
        Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
        try (Fingerprint fingerprint = Fingerprint.start(file)) {
            assertThat(fingerprint.await(Progress.NONE))
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void saysOfAFileThatWentAwayThatItCannotBeRead() {
        try (Fingerprint fingerprint = Fingerprint.start(folder.resolve("gone.csv"))) {
            assertThatThrownBy(() -> fingerprint.await(Progress.NONE)).isInstanceOf(Refusal.class);
        }
    }

    /// A large file that was read to its end long before its fingerprint was there could not be
    /// stopped meanwhile.
    @Test
    void isNotWaitedForWhenSomebodyAsksToStop() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        try (Fingerprint fingerprint = Fingerprint.start(file)) {
            assertThatThrownBy(() -> fingerprint.await(new StopsAtTheSecondLook()))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private static final class StopsAtTheSecondLook implements Progress {
        private int looks;

        @Override
        public void report(long done, long of, String what) {}

        @Override
        public void stopIfCancelled() {
            if (++looks > 1) throw new CancellationException("asked to stop");
        }
    }
}
