package io.github.placeline.cli;

import io.github.placeline.app.pack.PackTemplate;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads which pages a pack begins with.
final class TemplateConverter implements ITypeConverter<PackTemplate> {

    @Override
    public PackTemplate convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "full" -> PackTemplate.FULL;
            case "summary" -> PackTemplate.FOUR_PAGES;
            case "profile" -> PackTemplate.PROFILE;
            default ->
                    throw new TypeConversionException(
                            "'" + text + "' is none of full, summary, profile");
        };
    }
}
