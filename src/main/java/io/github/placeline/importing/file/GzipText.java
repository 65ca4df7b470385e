package io.github.placeline.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/// A text packed with gzip.
record GzipText(Path path, long bytes) implements TextPart {

    private static final int BUFFER = 64 * 1024;

    @Override
    public String name() {
        String name = path.getFileName().toString();
        return name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    @Override
    public InputStream open() throws IOException {
        InputStream packed = Files.newInputStream(path);
        try {
            return new Unfolding(new GZIPInputStream(packed, BUFFER), bytes);
        } catch (IOException damaged) {
            packed.close();
            throw damaged;
        }
    }

    @Override
    public long expectedBytes() {
        return 0;
    }
}
