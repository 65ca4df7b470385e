package io.github.placeline.app.dashboard;

import io.github.placeline.model.Indicator;
import java.util.Locale;
import java.util.regex.Pattern;

/// An indicator's name on a tile: what fits one line, and the rest for the line below. Words that
/// the tile says anyway, its section's title and the unit, are left out.
///
/// @param title at most 34 characters
/// @param rest empty where the whole name fits
record ShortTitle(String title, String rest) {

    private static final Pattern UNIT =
            Pattern.compile(
                    "^(percentage of|proportion of|number of|% of|%) (?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final int LEAST_REST = 3;

    static ShortTitle of(Indicator indicator, String section) {
        String name = indicator.name().strip();
        if (name.length() <= TileFacts.TITLE_LENGTH) return new ShortTitle(name, "");
        String own = UNIT.matcher(withoutSection(name, section)).replaceFirst("");
        String sentence = own.substring(0, 1).toUpperCase(Locale.UK) + own.substring(1);
        if (sentence.length() <= TileFacts.TITLE_LENGTH) return new ShortTitle(sentence, "");
        int cut = sentence.lastIndexOf(' ', TileFacts.TITLE_LENGTH - 1);
        if (cut < LEAST_REST) cut = TileFacts.TITLE_LENGTH - 1;
        return new ShortTitle(
                sentence.substring(0, cut).stripTrailing() + "…",
                "… " + sentence.substring(cut).strip());
    }

    private static String withoutSection(String name, String section) {
        String start = section.toLowerCase(Locale.UK) + " - ";
        return name.toLowerCase(Locale.UK).startsWith(start) && name.length() > start.length()
                ? name.substring(start.length()).strip()
                : name;
    }
}
