package io.github.placeline.app.pack;

import io.github.placeline.export.pack.PackPage;
import io.github.placeline.model.pack.OutlinePage;
import io.github.placeline.model.pack.PackOutline;
import io.github.placeline.model.pack.PageSubject;
import java.util.List;

/// Makes the pages of one outline.
final class PageMaker {

    private final PackOutline outline;
    private final WordPages words;
    private final SummaryPages summaries;
    private final TablePages tables;
    private final ComparisonPage comparison;
    private final IndicatorPages indicators;
    private final PlanPages plans;
    private final PartsPage parts;
    private final MethodPage method;

    PageMaker(PackOutline outline, PackContext context) {
        this.outline = outline;
        this.words = new WordPages(context);
        this.summaries = new SummaryPages(context);
        this.tables = new TablePages(context);
        this.comparison = new ComparisonPage(context);
        this.indicators = new IndicatorPages(context);
        this.plans = new PlanPages(context);
        this.parts = new PartsPage(context);
        this.method = new MethodPage(context);
    }

    List<PackPage> pages() {
        return outline.pages().stream().map(this::page).toList();
    }

    PackPage page(OutlinePage page) {
        return switch (page.subject()) {
            case PageSubject.Cover _ -> words.cover(outline, page);
            case PageSubject.Summary _ -> summaries.page(page);
            case PageSubject.Profile _ -> tables.profile(page);
            case PageSubject.AllIndicators _ -> tables.allIndicators(page);
            case PageSubject.Comparison subject -> comparison.page(subject, page);
            case PageSubject.OneIndicator subject -> indicators.page(subject, page);
            case PageSubject.Projects _ -> plans.all(page);
            case PageSubject.OneProject subject -> plans.one(subject, page);
            case PageSubject.SetOfParts subject -> parts.page(subject, page);
            case PageSubject.Changes subject -> words.changes(subject, page);
            case PageSubject.Notes _ -> words.notes(page);
            case PageSubject.OwnWords _ -> words.own(page);
            case PageSubject.Method _ -> method.page(outline, page);
        };
    }
}
