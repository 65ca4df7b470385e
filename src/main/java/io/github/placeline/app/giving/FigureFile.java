package io.github.placeline.app.giving;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A file to write figures into; its name says of which kind.
public record FigureFile(Path path, Kind kind) {

    public enum Kind {
        CSV,
        WORKBOOK
    }

    /// Empty when the name ends neither in `.csv` nor in `.xlsx`.
    public static Optional<FigureFile> of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) return Optional.of(new FigureFile(path, Kind.CSV));
        if (name.endsWith(".xlsx")) return Optional.of(new FigureFile(path, Kind.WORKBOOK));
        return Optional.empty();
    }
}
