package io.github.placeline.importing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/// A packed text that may not unfold without end: a few kilobytes can be made to hold gigabytes.
final class Unfolding extends FilterInputStream {

    private static final long ALWAYS_ALLOWED = 64L << 20;
    private static final long NEVER_ALLOWED = 4L << 30;
    private static final int MOST_TIMES = 250;

    private final long most;
    private long read;

    Unfolding(InputStream unpacked, long packedBytes) {
        super(unpacked);
        most = Math.min(NEVER_ALLOWED, Math.max(ALWAYS_ALLOWED, packedBytes * MOST_TIMES));
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) count(1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) count(count);
        return count;
    }

    private void count(int bytes) throws ZipException {
        read += bytes;
        if (read > most) throw new ZipException("unfolds to more than " + most + " bytes");
    }
}
