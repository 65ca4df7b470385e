package io.github.placeline.app.deck;

import io.github.placeline.model.deck.Slide;
import io.github.placeline.model.deck.SlideSubject;
import io.github.placeline.store.Workspace;

/// Fills slides with figures.
public final class SlideView {

    private final Workspace workspace;
    private final ChartSlides charts;
    private final ListSlides lists;
    private final PlanSlides plans;
    private final YearsSlides years;

    public SlideView(Workspace workspace) {
        this.workspace = workspace;
        this.charts = new ChartSlides(workspace);
        this.lists = new ListSlides(workspace);
        this.plans = new PlanSlides(workspace);
        this.years = new YearsSlides(workspace);
    }

    /// The slide with the figures known now. Where what it is about is no more, it says so.
    public SlideFacts facts(Slide slide) {
        return workspace.together(() -> filled(slide));
    }

    private SlideFacts filled(Slide slide) {
        return switch (slide.subject()) {
            case SlideSubject.Chart chart -> charts.chart(slide, chart);
            case SlideSubject.Twins twins -> charts.twins(slide, twins);
            case SlideSubject.RankedList list -> lists.ranked(slide, list);
            case SlideSubject.Comparison comparison -> lists.comparison(slide, comparison);
            case SlideSubject.Tiles tiles -> lists.tiles(slide, tiles);
            case SlideSubject.Years through -> years.through(slide, through);
            case SlideSubject.OneProject project -> plans.project(slide, project);
            case SlideSubject.Words words -> PlanSlides.words(slide, words);
        };
    }
}
