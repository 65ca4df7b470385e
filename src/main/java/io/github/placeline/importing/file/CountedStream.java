package io.github.placeline.importing.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/// A stream that tells how far it was read.
public final class CountedStream extends FilterInputStream {

    private final LongConsumer told;
    private long read;

    /// @param told how many bytes were read so far
    public CountedStream(InputStream bytes, LongConsumer told) {
        super(bytes);
        this.told = told;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) told.accept(++read);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count > 0) told.accept(read += count);
        return count;
    }
}
