package io.github.placeline.app.deck;

import io.github.placeline.chart.slide.SlideBody;
import io.github.placeline.chart.slide.SlideContent;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import io.github.placeline.model.deck.Layer;
import io.github.placeline.model.deck.Slide;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A slide on its way: what is known of it before its figures are.
record Making(Slide slide, String kind, @Nullable Area area, @Nullable Indicator indicator) {

    /// What is on the slide with its figures.
    record Filled(
            String title,
            String kicker,
            String suggested,
            SlideBody body,
            String source,
            boolean hasSource,
            Set<Layer> layers,
            List<List<String>> table,
            List<String> names) {}

    SlideFacts with(Filled filled) {
        String headline = slide.headline().isBlank() ? filled.suggested() : slide.headline();
        return new SlideFacts(
                slide,
                kind,
                filled.title(),
                new SlideContent(
                        filled.kicker(),
                        headline,
                        filled.body(),
                        filled.source(),
                        slide.reveal().each()),
                filled.suggested(),
                filled.layers(),
                filled.table(),
                filled.names(),
                area,
                indicator,
                filled.hasSource());
    }

    /// The slide of something that is no more, or has no figures now.
    SlideFacts gone(String title, String words) {
        String headline = slide.headline().isBlank() ? title : slide.headline();
        return new SlideFacts(
                slide,
                kind,
                title,
                new SlideContent("", headline, new SlideBody.Gone(words), ""),
                "",
                Set.of(),
                List.of(),
                List.of(),
                area,
                indicator,
                true);
    }

    SlideFacts withoutArea(String code) {
        return gone(code, "The area " + code + " is no longer in this workspace.");
    }

    SlideFacts withoutIndicator(String code) {
        return gone(code, "The indicator “" + code + "” is no longer in this workspace.");
    }
}
