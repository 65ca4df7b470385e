package io.github.placeline.ui.compare;

import io.github.placeline.analysis.Figures;
import io.github.placeline.app.compare.CompareGroup;
import io.github.placeline.app.compare.HeatFacts;
import io.github.placeline.app.compare.HeatTable;

/// What the compare screen is called.
final class CompareTitle {

    private CompareTitle() {}

    /// "12 Opportunity Areas, 71 indicators"; "North West: 24 areas, 1 indicator".
    static String of(HeatFacts facts) {
        CompareGroup group = facts.group();
        int areas = group.areas().size();
        boolean plural = group.kind() == CompareGroup.Kind.PROGRAMME && !group.name().contains(",");
        String who =
                plural
                        ? Figures.count(areas) + " " + group.name()
                        : group.name() + ": " + counted(areas, "area");
        return who + ", " + counted(facts.table().columns().size(), "indicator");
    }

    /// What the figures are, and of which indicators.
    static String about(HeatFacts facts) {
        HeatTable table = facts.table();
        String beside = table.country().isEmpty() ? "" : ", compared with " + table.country();
        String period =
                table.periodsDiffer()
                        ? "Latest published period of each indicator"
                        : table.columns().stream()
                                .map(column -> column.periodLabel())
                                .filter(label -> !label.isEmpty())
                                .findFirst()
                                .orElse("No period");
        return period + beside + ". " + facts.set().name() + ".";
    }

    private static String counted(int number, String what) {
        return Figures.count(number) + " " + what + (number == 1 ? "" : "s");
    }
}
