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

/// A slide with its figures as they are known now.
///
/// @param kind what sort of slide it is, in a word or two: "Chart", "Ranked list"
/// @param title what it is about, in a line: "Level 3 by age 19, Blackpool"
/// @param content as it is presented
/// @param suggested the headline that the figures suggest
/// @param layers the parts that can come into view one after another; empty where there are none
/// @param table the same figures as a table; empty where there are none
/// @param names what must not be said in a quiz; the first stands for the slide's area
/// @param area null where it is about none, or that is no more
/// @param indicator null where it is about none or several, or that is no more
/// @param hasSource whether every figure names where it comes from; true where there are no figures
public record SlideFacts(
        Slide slide,
        String kind,
        String title,
        SlideContent content,
        String suggested,
        Set<Layer> layers,
        List<List<String>> table,
        List<String> names,
        @Nullable Area area,
        @Nullable Indicator indicator,
        boolean hasSource) {

    public SlideFacts {
        layers = Set.copyOf(layers);
        table = table.stream().map(List::copyOf).toList();
        names = List.copyOf(names);
    }

    /// Whether what it is about is no more or has no figures now.
    public boolean isGone() {
        return content.body() instanceof SlideBody.Gone;
    }

    /// The slide as a table of its figures; itself where there are none.
    public SlideContent asTable() {
        return table.isEmpty() ? content : content.with(new SlideBody.Sheet(table));
    }
}
