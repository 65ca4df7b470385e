package io.github.placeline.importing.file;

import java.io.IOException;
import java.io.InputStream;

/// One text to be read, wherever it is packed. It can be opened more than once.
public interface TextPart {

    /// Its own file name: that of the entry for a zip.
    String name();

    /// Its bytes, unpacked.
    ///
    /// @throws IOException when it is not there, damaged, or unfolds to more than is sane
    InputStream open() throws IOException;

    /// About how many bytes it has when unpacked; 0 when nobody knows.
    long expectedBytes();
}
