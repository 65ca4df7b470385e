package io.github.placeline.chart.slide;

import java.util.function.UnaryOperator;

/// What a slide shows, before it has a size.
///
/// @param kicker the small line above the headline: "Blackpool · Level 3 by age 19"; may be empty
/// @param headline its sentence
/// @param source "Source: …", empty where there is nothing to name
/// @param each whether the lines, figures or points of the body come into view one after another
public record SlideContent(
        String kicker, String headline, SlideBody body, String source, boolean each) {

    /// One that is in view at once.
    public SlideContent(String kicker, String headline, SlideBody body, String source) {
        this(kicker, headline, body, source, false);
    }

    public SlideContent headed(String words) {
        return new SlideContent(kicker, words, body, source, each);
    }

    public SlideContent with(SlideBody other) {
        return new SlideContent(kicker, headline, other, source, each);
    }

    /// The same in other words, for a slide that must not name an area.
    public SlideContent worded(UnaryOperator<String> words) {
        return new SlideContent(
                words.apply(kicker),
                words.apply(headline),
                body.worded(words),
                words.apply(source),
                each);
    }
}
