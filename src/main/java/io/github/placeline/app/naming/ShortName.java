package io.github.placeline.app.naming;

import io.github.placeline.model.Indicator;
import java.util.Locale;
import java.util.regex.Pattern;

/// What an indicator is called on a tile, in a trail or over a column, where its full name has no
/// room. Published measures have names written for the purpose; others are shortened at a word.
/// Wherever it stands, the full name is to be had as well: as a tip and for a screen reader.
///
/// @param title at most 34 characters
/// @param rest what was cut off the title, "… mathematics - Higher standard"; empty where nothing
///   was
/// @param counted who or what is counted, in a few words
public record ShortName(String title, String rest, String counted) {

    /// The most characters of a title.
    public static final int LENGTH = 34;

    private static final Pattern UNIT =
            Pattern.compile(
                    "^(percentage of|proportion of|number of|% of|%) (?=\\S)",
                    Pattern.CASE_INSENSITIVE);
    private static final int LEAST_REST = 3;
    private static final String CUT = "…";

    /// The name by itself.
    public static ShortName of(Indicator indicator) {
        return of(indicator, "");
    }

    /// The name under a heading, whose words it need not repeat.
    public static ShortName of(Indicator indicator, String heading) {
        return WrittenNames.of(indicator).orElseGet(() -> shortened(indicator, heading));
    }

    /// The short title of an indicator.
    public static String title(Indicator indicator) {
        return of(indicator).title();
    }

    private static ShortName shortened(Indicator indicator, String heading) {
        String name = indicator.name().strip();
        String counted = indicator.population();
        if (name.length() <= LENGTH) return new ShortName(name, "", counted);
        String own = UNIT.matcher(withoutHeading(name, heading)).replaceFirst("");
        String sentence = own.substring(0, 1).toUpperCase(Locale.UK) + own.substring(1);
        if (sentence.length() <= LENGTH) return new ShortName(sentence, "", counted);
        int cut = sentence.lastIndexOf(' ', LENGTH - 1);
        if (cut < LEAST_REST) cut = LENGTH - 1;
        return new ShortName(
                sentence.substring(0, cut).stripTrailing() + CUT,
                CUT + " " + sentence.substring(cut).strip(),
                counted);
    }

    private static String withoutHeading(String name, String heading) {
        String start = heading.toLowerCase(Locale.UK) + " - ";
        return name.toLowerCase(Locale.UK).startsWith(start) && name.length() > start.length()
                ? name.substring(start.length()).strip()
                : name;
    }
}
