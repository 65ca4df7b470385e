package io.github.placeline.importing.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that is a file of its own.
record PlainText(Path path) implements TextPart {

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public long expectedBytes() {
        return path.toFile().length();
    }
}
