package io.github.placeline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the person at the screen for files. The one door to the dialogs of the operating system.
public interface FileDialogs {

    /// A workspace that exists.
    Optional<Path> workspaceToOpen();

    /// A name for a workspace that does not exist yet.
    Optional<Path> workspaceToMake();

    /// Files with figures, none when the person changes their mind.
    List<Path> filesToImport();

    /// A recipe that says how to read an officer's table.
    Optional<Path> recipeToUse();

    /// A file to write to, replaced where it exists; the person has been asked.
    ///
    /// @param what the kind of file in words: "PNG picture"
    /// @param name offered, without its ending
    /// @param ending with its dot; added where the person leaves it out
    Optional<Path> fileToSave(String what, String name, String ending);

    /// Shows a file, or what is in a folder, in the program that this computer has for it.
    void show(Path file);
}
