package io.github.placeline.app.giving;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file to write figures into; its name says of which kind.
public record FigureFile(Path path, Kind kind) {

    public enum Kind {
        CSV,
        WORKBOOK,
        /// A workspace that holds no more than what is meant.
        HAND_OVER
    }

    /// Empty when the name ends in none of `.csv`, `.xlsx` and `.placeline`.
    public static Optional<FigureFile> of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) return Optional.of(new FigureFile(path, Kind.CSV));
        if (name.endsWith(".xlsx")) return Optional.of(new FigureFile(path, Kind.WORKBOOK));
        if (name.endsWith(".placeline")) return Optional.of(new FigureFile(path, Kind.HAND_OVER));
        return Optional.empty();
    }
}
