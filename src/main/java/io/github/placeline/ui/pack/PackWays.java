package io.github.placeline.ui.pack;

import io.github.placeline.app.pack.PackFile;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What the page asks of the window around it.
public interface PackWays {

    /// Lets one choose an indicator among all there are.
    void chooseIndicator(String prompt, Consumer<Indicator> then);

    /// A file to write to; empty when the person changes their mind.
    ///
    /// @param name offered, without its ending
    Optional<PackFile> fileToWrite(PackFile.Kind kind, String name);

    /// Shows a file, or what is in a folder, in the program that this computer has for it.
    void open(Path file);

    /// Goes to the meetings of the area.
    void showMeetings(Area area);
}
