package io.github.placeline.ui.giving;

import io.github.placeline.ui.giving.GivingDesk.Choice;
import io.github.placeline.ui.giving.GivingDesk.Extent;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the export page says.
final class GivingWords {

    private static final int LONGEST_NAME = 80;

    private GivingWords() {}

    /// "1,855 readings of 3 indicators."
    static String extent(Extent extent, Choice choice) {
        if (extent.readings() == 0)
            return choice.isEverything()
                    ? "No figures stored yet."
                    : "There are no figures for this selection.";
        return counted(extent.readings(), "reading")
                + " of "
                + counted(extent.indicators(), "indicator")
                + ".";
    }

    private static String counted(long count, String what) {
        return String.format(Locale.UK, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    /// "Blackpool GLD": one area and one indicator by name, several by their number; characters
    /// that file systems do not take are replaced.
    static String fileName(Choice choice) {
        if (choice.isEverything()) return "All figures";
        String areas =
                choice.areas().size() == 1
                        ? choice.areas().getFirst().name()
                        : choice.areas().isEmpty() ? "" : choice.areas().size() + " areas";
        String indicators =
                choice.indicators().size() == 1
                        ? choice.indicators().getFirst().code()
                        : choice.indicators().isEmpty()
                                ? ""
                                : choice.indicators().size() + " indicators";
        return safe(
                Stream.of(areas, indicators)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    static String safe(String name) {
        String plain =
                name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
    }
}
