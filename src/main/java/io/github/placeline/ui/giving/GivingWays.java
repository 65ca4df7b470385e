package io.github.placeline.ui.giving;

import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// How the page asks a person for what it cannot know.
public interface GivingWays {

    /// A file to write to; none when the person changes their mind.
    ///
    /// @param what the kind of file in words: "CSV"
    /// @param name offered, without its ending
    /// @param ending with its dot
    Optional<Path> file(String what, String name, String ending);

    void area(Consumer<Area> then);

    void indicator(Consumer<Indicator> then);

    /// Brings a framework of somebody else in, like any file.
    void bringFrameworkIn();
}
