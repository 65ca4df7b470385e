package io.github.placeline.app.pack;

import io.github.placeline.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// How figures are defined and judged, in words for a pack.
final class MethodWords {

    /// The rules behind every judgement (METHODS).
    static final List<String> RULES =
            List.of(
                    "Better, similar, worse: tested. With a published 95% interval, or one worked out from counts"
                            + " (Wilson for proportions, Byar for rates), England inside the interval is similar, outside"
                            + " it better or worse.",
                    "Ahead, level, behind: not tested, because no interval can be had. Decided on the figures as"
                            + " displayed.",
                    "Improving, getting worse: by the Mann\u2013Kendall test (p < 0.05) on at least five comparable"
                            + " years since the last series break, where the Theil\u2013Sen slope keeps its sign when any"
                            + " one year is left out. Otherwise there is no clear change.",
                    "Gap: the area's figure minus England's, from unrounded figures. \u201cpp\u201d means percentage"
                            + " points.",
                    "Rank: among authorities in the latest period, 1 is best; areas without a figure are not ranked.",
                    "Statistical neighbours: the unweighted mean of those of the neighbours that have a figure, with"
                            + " their count.",
                    "\u201cDuring\u201d and \u201csince\u201d say when something happened, not why.");

    private static final int BRIEF = 240;

    private MethodWords() {}

    /// Definition, method, who is counted; empty where nobody has said.
    static String of(Indicator indicator) {
        List<String> said = new ArrayList<>();
        add(said, "Counted: ", indicator.population());
        add(said, "", indicator.definition());
        add(said, "Method: ", indicator.method());
        return String.join("\n", said);
    }

    /// The beginning of a definition for a table of many, to the end of a sentence where one ends
    /// in time. The whole is on the indicator's own page when that is chosen.
    static String brief(Indicator indicator) {
        String whole =
                Stream.of(indicator.definition(), indicator.method(), indicator.population())
                        .map(words -> words.strip().replaceAll("\\s+", " "))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse("");
        if (whole.length() <= BRIEF) return whole;
        int stop = whole.lastIndexOf(". ", BRIEF);
        if (stop > BRIEF / 3) return whole.substring(0, stop + 1) + " \u2026";
        int space = whole.lastIndexOf(' ', BRIEF);
        return whole.substring(0, space > 0 ? space : BRIEF) + " \u2026";
    }

    private static void add(List<String> said, String before, String words) {
        if (!words.isBlank()) said.add(before + words.strip());
    }
}
