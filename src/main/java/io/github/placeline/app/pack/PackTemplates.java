package io.github.placeline.app.pack;

import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The pages that a new pack begins with.
final class PackTemplates {

    /// Of an area without priorities a page an indicator would make a pack of hundreds.
    private static final int MOST_PAGES = 20;

    private final PackContext context;

    PackTemplates(PackContext context) {
        this.context = context;
    }

    List<OutlinePage> pages(PackTemplate template) {
        return switch (template) {
            case FULL -> full();
            case FOUR_PAGES ->
                    pages(
                            new PageSubject.Summary(),
                            new PageSubject.Profile(),
                            new PageSubject.Comparison(List.of()),
                            new PageSubject.Method());
            case PROFILE -> pages(new PageSubject.Profile());
        };
    }

    private static List<OutlinePage> pages(PageSubject... subjects) {
        return java.util.Arrays.stream(subjects).map(OutlinePage::of).toList();
    }

    private List<OutlinePage> full() {
        List<OutlinePage> pages =
                new ArrayList<>(pages(new PageSubject.Cover(), new PageSubject.Summary()));
        chosen().stream().map(PackTemplates::of).forEach(pages::add);
        // Without priorities the summary lists everything already.
        if (!context.priorities().isEmpty()) pages.addAll(pages(new PageSubject.AllIndicators()));
        boolean projects =
                !new ProjectDesk(context.workspace()).book(context.area()).pages().isEmpty();
        if (projects) pages.addAll(pages(new PageSubject.Projects()));
        if (!context.workspace().notes().all(context.area()).isEmpty())
            pages.addAll(pages(new PageSubject.Notes()));
        pages.addAll(pages(new PageSubject.Method()));
        return pages;
    }

    /// All indicators of the priorities; of an area without any, some of every topic.
    private List<Indicator> chosen() {
        List<Indicator> all = context.indicators();
        if (all.size() <= MOST_PAGES || !context.priorities().isEmpty()) return all;
        Map<String, Deque<Indicator>> topics = new LinkedHashMap<>();
        for (Indicator one : all)
            topics.computeIfAbsent(context.heading(one), _ -> new ArrayDeque<>()).add(one);
        Set<Indicator> some = new HashSet<>();
        while (some.size() < MOST_PAGES) {
            for (Deque<Indicator> topic : topics.values())
                if (!topic.isEmpty() && some.size() < MOST_PAGES) some.add(topic.remove());
        }
        return all.stream().filter(some::contains).toList();
    }

    /// A page about an indicator as such pages usually are.
    static OutlinePage of(Indicator indicator) {
        return OutlinePage.of(new PageSubject.OneIndicator(indicator.code(), Breakdown.TOTAL))
                .showing(Shown.TABLE, false);
    }
}
