package io.github.placeline.chart.slide;

import java.util.function.UnaryOperator;

/// What a slide shows, before it has a size.
///
/// @param kicker the small line above the headline: "Blackpool · Level 3 by age 19"; may be empty
/// @param headline its sentence
/// @param source "Source: …", empty where there is nothing to name
public record SlideContent(String kicker, String headline, SlideBody body, String source) {

    public SlideContent headed(String words) {
        return new SlideContent(kicker, words, body, source);
    }

    public SlideContent with(SlideBody other) {
        return new SlideContent(kicker, headline, other, source);
    }

    /// The same in other words, for a slide that must not name an area.
    public SlideContent worded(UnaryOperator<String> words) {
        return new SlideContent(
                words.apply(kicker),
                words.apply(headline),
                body.worded(words),
                words.apply(source));
    }
}
