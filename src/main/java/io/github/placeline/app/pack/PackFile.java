package io.github.placeline.app.pack;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A file to write a pack into; its name says of which kind.
public record PackFile(Path path, Kind kind) {

    public enum Kind {
        PDF("PDF, accessible", ".pdf"),
        POWERPOINT("PowerPoint", ".pptx"),
        EXCEL("Excel", ".xlsx"),
        WEB_PAGE("Web page", ".html");

        private final String words;
        private final String ending;

        Kind(String words, String ending) {
            this.words = words;
            this.ending = ending;
        }

        public String words() {
            return words;
        }

        /// `.pdf`
        public String ending() {
            return ending;
        }
    }

    /// Empty when the name ends in none of the endings.
    public static Optional<PackFile> of(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> name.endsWith(kind.ending()))
                .findFirst()
                .map(kind -> new PackFile(path, kind));
    }
}
