package io.github.placeline.importing.file;

import io.github.placeline.model.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/// By what a file is known to be the same a moment later, without reading it again.
public record FileStamp(long bytes, FileTime modified) {

    /// @throws Refusal when it is not there any more, as on a stick that was pulled out
    public static FileStamp of(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new FileStamp(now.size(), now.lastModifiedTime());
        } catch (IOException gone) {
            throw SourceFile.unreadable(path, gone);
        }
    }

    /// @throws Refusal when the file is not what it was while it was read
    public void refuseChanged(Path path) {
        if (!equals(of(path))) throw SourceFile.changed(path);
    }

    /// @throws Refusal when the file is not what it was when somebody looked at it
    public void refuseChangedSince(Path path) {
        if (equals(of(path))) return;
        throw Refusal.ofWorld(
                path
                        + " has changed since it was checked. Import it again to see what it would do"
                        + " now.");
    }
}
