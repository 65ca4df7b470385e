package io.github.placeline.app.deck;

import io.github.placeline.chart.Size;
import io.github.placeline.chart.slide.LaidSlide;
import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideLayout;
import io.github.placeline.model.Progress;
import io.github.placeline.model.deck.Deck;
import io.github.placeline.model.deck.Slide;
import io.github.placeline.store.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Looks a deck through before it is shown: figures that have changed since somebody agreed with
/// them, what is no more, text that cannot be read at the back, sources that are missing.
public final class Rehearsal {

    /// The screens for which every slide must be readable.
    public static final List<Size> SCREENS = List.of(new Size(1920, 1080), new Size(1024, 768));

    private static final double ROUNDING = 1e-9;

    private final SlideView view;
    private final SlideChanges changes;

    public Rehearsal(Workspace workspace) {
        this.view = new SlideView(workspace);
        this.changes = new SlideChanges(workspace);
    }

    /// What is to be looked at, in the order of the slides.
    ///
    /// @throws java.util.concurrent.CancellationException when the person waiting has had enough
    public List<Finding> check(Deck deck, Progress progress) {
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < deck.slides().size(); at++) {
            progress.stopIfCancelled();
            progress.report(at, deck.slides().size(), "Checking slides");
            check(at, deck.slides().get(at), findings);
        }
        return findings;
    }

    private void check(int at, Slide slide, List<Finding> findings) {
        SlideFacts facts = view.facts(slide);
        if (facts.content().body() instanceof SlideBody.Gone(var words)) {
            findings.add(new Finding(at, Finding.Kind.GONE, words));
            return;
        }
        changes.since(slide, facts)
                .ifPresent(words -> findings.add(new Finding(at, Finding.Kind.CHANGED, words)));
        for (String words : unreadable(facts))
            findings.add(new Finding(at, Finding.Kind.LEGIBLE, words));
        if (!facts.hasSource())
            findings.add(
                    new Finding(
                            at, Finding.Kind.SOURCE, "Nothing says who published these figures."));
    }

    private static Set<String> unreadable(SlideFacts facts) {
        Set<String> words = new LinkedHashSet<>();
        for (Size screen : SCREENS) {
            LaidSlide laid = SlideLayout.lay(facts.content(), screen, "200 of 200");
            words.addAll(laid.cut());
            if (laid.smallestText() < LaidSlide.LEAST_TEXT - ROUNDING && laid.cut().isEmpty())
                words.add("Some text is too small to be read at the back.");
        }
        if (facts.content().headline().isBlank()) words.add("The slide has no headline.");
        return words;
    }
}
