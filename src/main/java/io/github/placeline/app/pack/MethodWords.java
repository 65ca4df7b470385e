package io.github.placeline.app.pack;

import io.github.placeline.model.Indicator;
import java.util.ArrayList;
import java.util.List;

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

    private MethodWords() {}

    /// Definition, method, who is counted; empty where nobody has said.
    static String of(Indicator indicator) {
        List<String> said = new ArrayList<>();
        add(said, "Counts ", indicator.population());
        add(said, "", indicator.definition());
        add(said, "Method: ", indicator.method());
        return String.join("\n", said);
    }

    private static void add(List<String> said, String before, String words) {
        if (!words.isBlank()) said.add(before + words.strip());
    }
}
