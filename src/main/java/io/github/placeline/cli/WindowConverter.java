package io.github.placeline.cli;

import io.github.placeline.analysis.trend.Window;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `5`, `10`, `15` or `all`.
final class WindowConverter implements ITypeConverter<Window> {

    @Override
    public Window convert(String text) {
        return switch (text) {
            case "5" -> Window.FIVE;
            case "10" -> Window.TEN;
            case "15" -> Window.FIFTEEN;
            case "all" -> Window.ALL;
            default ->
                    throw new TypeConversionException(
                            "'" + text + "' is none of 5, 10, 15 and all");
        };
    }
}
