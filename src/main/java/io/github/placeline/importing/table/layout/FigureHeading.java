package io.github.placeline.importing.table.layout;

import java.util.Locale;
import java.util.Map;

/// What the heading of figures says they measure and whom they count.
///
/// @param indicator empty when it says no more than that they are figures
/// @param breakdown such as `Sex=Boys`; empty for everybody
record FigureHeading(String indicator, String breakdown) {

    private static final Map<String, String> GROUPS =
            Map.ofEntries(
                    Map.entry("boys", "Sex=Boys"),
                    Map.entry("girls", "Sex=Girls"),
                    Map.entry("male", "Sex=Male"),
                    Map.entry("males", "Sex=Male"),
                    Map.entry("female", "Sex=Female"),
                    Map.entry("females", "Sex=Female"),
                    Map.entry("all pupils", ""),
                    Map.entry("all children", ""),
                    Map.entry("all", ""),
                    Map.entry("persons", ""),
                    Map.entry("both sexes", ""));

    static FigureHeading of(String rest) {
        int comma = rest.lastIndexOf(", ");
        String last = rest.substring(comma < 0 ? 0 : comma + 2);
        String group = GROUPS.get(last.toLowerCase(Locale.ROOT));
        String words = rest;
        if (group != null) words = comma < 0 ? "" : rest.substring(0, comma);
        return new FigureHeading(
                new HeadingWords(words).generic() ? "" : words, group == null ? "" : group);
    }
}
