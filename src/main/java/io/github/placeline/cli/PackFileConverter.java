package io.github.placeline.cli;

import io.github.placeline.app.pack.PackFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the name of a file for a pack.
final class PackFileConverter implements ITypeConverter<PackFile> {

    @Override
    public PackFile convert(String name) {
        try {
            return PackFile.of(Path.of(name))
                    .orElseThrow(() ->
                            new TypeConversionException(
                                    "'" + name + "' does not end in .pdf, .pptx, .xlsx or .html"));
        } catch (InvalidPathException _) {
            throw new TypeConversionException("'" + name + "' is not a file name");
        }
    }
}
