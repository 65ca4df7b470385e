package io.github.placeline.app.compare;

import io.github.placeline.app.naming.ShortName;
import io.github.placeline.model.Indicator;
import java.util.Locale;
import java.util.regex.Pattern;

/// An indicator's name as a narrow heading says it: its short name where that is whole, otherwise
/// the name without its unit, which the figures carry, and without the words that many begin with.
final class ColumnTitle {

    private static final Pattern UNIT =
            Pattern.compile("\\s*(-\\s*rate|\\((%|num|rate|number)\\))\\s*$");
    private static final Pattern START =
            Pattern.compile(
                    "^(percentage of|proportion of|number of|% of|%|(pupils|children) (achieving|meeting)( the| at least the)?) (?=\\S)",
                    Pattern.CASE_INSENSITIVE);

    private ColumnTitle() {}

    static String of(Indicator indicator) {
        ShortName written = ShortName.of(indicator);
        if (written.rest().isEmpty()) return written.title();
        String name = indicator.name().strip().replaceAll("\\s+", " ");
        String heading = START.matcher(UNIT.matcher(name).replaceFirst("")).replaceFirst("");
        if (heading.isEmpty()) return name;
        return heading.substring(0, 1).toUpperCase(Locale.UK) + heading.substring(1);
    }
}
