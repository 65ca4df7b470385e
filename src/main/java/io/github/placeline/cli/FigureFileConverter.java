package io.github.placeline.cli;

import io.github.placeline.app.giving.FigureFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a file for figures.
final class FigureFileConverter implements ITypeConverter<FigureFile> {

    @Override
    public FigureFile convert(String name) {
        try {
            return FigureFile.of(Path.of(name))
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'" + name + "' ends in none of .csv, .xlsx and .placeline"));
        } catch (InvalidPathException _) {
            throw new TypeConversionException("'" + name + "' is not a file name");
        }
    }
}
