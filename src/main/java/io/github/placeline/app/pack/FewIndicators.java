package io.github.placeline.app.pack;

import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which of many indicators a page has room for: taken from the priorities or topics in turn, in
/// their order.
final class FewIndicators {

    /// So many rows fit on one sheet under a headline and beside their words.
    private static final int A_SHEET = 14;

    /// The same where names are as long as published ones, and the page says what it leaves out.
    private static final int OF_MORE = 11;

    /// The same where each name says whose figures stand in for the area's own.
    private static final int OF_OTHERS = 8;

    private final PackContext context;

    FewIndicators(PackContext context) {
        this.context = context;
    }

    /// Those that a page shows of the ones that it could.
    List<Indicator> on(OutlinePage page, List<Indicator> all) {
        return page.shows(Shown.ONE_SHEET) ? most(all, rows(all.size())) : all;
    }

    private int rows(int all) {
        if (context.hasStandIns()) return OF_OTHERS;
        return all <= A_SHEET ? A_SHEET : OF_MORE;
    }

    /// At most so many.
    List<Indicator> most(List<Indicator> all, int most) {
        if (all.size() <= most) return all;
        Map<String, Deque<Indicator>> headings = new LinkedHashMap<>();
        for (Indicator one : all)
            headings.computeIfAbsent(context.heading(one), _ -> new ArrayDeque<>()).add(one);
        Set<Indicator> some = new HashSet<>();
        while (some.size() < most) {
            for (Deque<Indicator> waiting : headings.values())
                if (!waiting.isEmpty() && some.size() < most) some.add(waiting.remove());
        }
        return all.stream().filter(some::contains).toList();
    }

    /// "11 of 71 indicators, taken from the topics in turn."; empty where all are shown.
    String left(List<Indicator> shown, List<Indicator> all) {
        return shown.size() == all.size()
                ? ""
                : "%d of %d indicators, taken from the %s in turn. A full pack has all of them."
                        .formatted(
                                shown.size(),
                                all.size(),
                                context.priorities().isEmpty() ? "topics" : "priorities");
    }
}
