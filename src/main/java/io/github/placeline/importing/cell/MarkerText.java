package io.github.placeline.importing.cell;

import static io.github.placeline.model.Withholding.BLANK;
import static io.github.placeline.model.Withholding.LOW_RELIABILITY;
import static io.github.placeline.model.Withholding.NOT_APPLICABLE;
import static io.github.placeline.model.Withholding.NOT_AVAILABLE;
import static io.github.placeline.model.Withholding.NO_NUMBER;
import static io.github.placeline.model.Withholding.ROUNDS_TO_ZERO;
import static io.github.placeline.model.Withholding.SPREADSHEET_ERROR;
import static io.github.placeline.model.Withholding.SUPPRESSED;

import io.github.placeline.model.Reading;
import io.github.placeline.model.Withholding;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What stands in a file where there is no number, with the nearest plain reason.
public final class MarkerText {

    private static final Map<String, Withholding> REASONS =
            Map.ofEntries(
                    Map.entry("", BLANK),
                    Map.entry("c", SUPPRESSED),
                    Map.entry("*", SUPPRESSED),
                    Map.entry("**", SUPPRESSED),
                    Map.entry("supp", SUPPRESSED),
                    Map.entry("suppressed", SUPPRESSED),
                    Map.entry("z", NOT_APPLICABLE),
                    Map.entry(".", NOT_APPLICABLE),
                    Map.entry("n/a", NOT_AVAILABLE),
                    Map.entry("na", NOT_AVAILABLE),
                    Map.entry("not applicable", NOT_APPLICABLE),
                    Map.entry("x", NOT_AVAILABLE),
                    Map.entry("..", NOT_AVAILABLE),
                    Map.entry("...", NOT_AVAILABLE),
                    Map.entry(":", NOT_AVAILABLE),
                    Map.entry("not available", NOT_AVAILABLE),
                    Map.entry("low", ROUNDS_TO_ZERO),
                    Map.entry("k", ROUNDS_TO_ZERO),
                    Map.entry("~", ROUNDS_TO_ZERO),
                    Map.entry("u", LOW_RELIABILITY),
                    Map.entry("-", NO_NUMBER),
                    Map.entry("--", NO_NUMBER),
                    Map.entry("\u2013", NO_NUMBER),
                    Map.entry("\u2014", NO_NUMBER),
                    Map.entry("null", NO_NUMBER),
                    Map.entry("none", NO_NUMBER),
                    Map.entry("nan", NO_NUMBER),
                    Map.entry("#n/a", SPREADSHEET_ERROR),
                    Map.entry("#ref!", SPREADSHEET_ERROR),
                    Map.entry("#value!", SPREADSHEET_ERROR),
                    Map.entry("#div/0!", SPREADSHEET_ERROR),
                    Map.entry("#name?", SPREADSHEET_ERROR),
                    Map.entry("#num!", SPREADSHEET_ERROR),
                    Map.entry("#null!", SPREADSHEET_ERROR));

    private MarkerText() {}

    /// The marker as typed with its reason; empty when the text is no marker that is known.
    public static Optional<Reading.Withheld> read(String text) {
        String plain = text.strip();
        Withholding reason = REASONS.get(inner(plain).toLowerCase(Locale.ROOT));
        if (reason == null && isSmallCount(plain)) reason = SUPPRESSED;
        return Optional.ofNullable(reason).map(known -> new Reading.Withheld(plain, known));
    }

    /// `[c]` means `c`.
    private static String inner(String text) {
        return text.length() > 2 && text.startsWith("[") && text.endsWith("]")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    /// `<5`, `< 10`, `<=5`.
    private static boolean isSmallCount(String text) {
        return text.matches("[<\u2264] ?=? ?\\d{1,3}");
    }
}
