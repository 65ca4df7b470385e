package io.github.placeline.app.pack;

import io.github.placeline.app.plan.ProjectDesk;
import io.github.placeline.model.BenchmarkSet;
import io.github.placeline.model.Breakdown;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.OutlinePage.Shown;
import io.github.placeline.model.pack.PageSubject;
import java.util.ArrayList;
import java.util.List;

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
                    sheets(
                            new PageSubject.Summary(),
                            new PageSubject.Profile(),
                            new PageSubject.Comparison(List.of()),
                            new PageSubject.Method());
            case PROFILE -> sheets(new PageSubject.Profile());
        };
    }

    private static List<OutlinePage> pages(PageSubject... subjects) {
        return java.util.Arrays.stream(subjects).map(OutlinePage::of).toList();
    }

    /// Pages that are each a sheet of paper, however many indicators there are.
    private static List<OutlinePage> sheets(PageSubject... subjects) {
        return pages(subjects).stream().map(page -> page.showing(Shown.ONE_SHEET, true)).toList();
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
        for (BenchmarkSet set : context.workspace().benchmarkSets().all())
            if (set.parts().stream().anyMatch(part -> part.indicator() != null))
                pages.addAll(pages(new PageSubject.SetOfParts(set.name())));
        if (!context.workspace().notes().all(context.area()).isEmpty())
            pages.addAll(pages(new PageSubject.Notes()));
        pages.addAll(pages(new PageSubject.Method()));
        return pages;
    }

    /// All indicators of the priorities; of an area without any, some of every topic.
    private List<Indicator> chosen() {
        List<Indicator> all = context.indicators();
        if (all.size() <= MOST_PAGES || !context.priorities().isEmpty()) return all;
        return new FewIndicators(context).most(all, MOST_PAGES);
    }

    /// A page about an indicator as such pages usually are.
    static OutlinePage of(Indicator indicator) {
        return OutlinePage.of(new PageSubject.OneIndicator(indicator.code(), Breakdown.TOTAL))
                .showing(Shown.TABLE, false);
    }
}
