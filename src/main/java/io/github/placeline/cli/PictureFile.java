package io.github.placeline.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A picture to be written; its name says of which kind.
record PictureFile(Path path, Kind kind) {

    static final PictureFile NONE = new PictureFile(Path.of("chart.svg"), Kind.SVG);

    enum Kind {
        SVG,
        PNG
    }

    static final class Converter implements ITypeConverter<PictureFile> {
        @Override
        public PictureFile convert(String name) {
            try {
                Path path = Path.of(name);
                String lower = name.toLowerCase(Locale.ROOT);
                if (lower.endsWith(".svg")) return new PictureFile(path, Kind.SVG);
                if (lower.endsWith(".png")) return new PictureFile(path, Kind.PNG);
            } catch (InvalidPathException _) {
                throw new TypeConversionException("'" + name + "' is not a file name");
            }
            throw new TypeConversionException("'" + name + "' ends neither in .svg nor in .png");
        }
    }
}
