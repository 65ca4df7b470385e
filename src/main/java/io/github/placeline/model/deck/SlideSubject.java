package io.github.placeline.model.deck;

import io.github.placeline.model.Breakdown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a slide is about. Areas and indicators are named by their codes and a project by its key
/// and title, so that a slide can still say what it was about when the workspace has it no more.
public sealed interface SlideSubject {

    /// An indicator of an area over the years.
    ///
    /// @param beside the code of another area in the same chart, null for none
    /// @param years the newest so many, 0 for all
    record Chart(
            String area, String indicator, Breakdown breakdown, @Nullable String beside, int years)
            implements SlideSubject {}

    /// All authorities in the order of an indicator, the area picked out.
    record RankedList(String area, String indicator) implements SlideSubject {}

    /// The area among all authorities on several indicators.
    ///
    /// @param indicators in order; none for those of its priorities
    record Comparison(String area, List<String> indicators) implements SlideSubject {
        public Comparison {
            indicators = List.copyOf(indicators);
        }
    }

    /// Figures of an area as its dashboard shows them.
    record Tiles(String area, List<String> indicators) implements SlideSubject {
        public Tiles {
            indicators = List.copyOf(indicators);
        }
    }

    /// Two areas side by side on the same axes.
    ///
    /// @param years the newest so many, 0 for all
    record Twins(String area, String other, String indicator, int years) implements SlideSubject {}

    /// All authorities in one indicator or two, a step a year.
    ///
    /// @param other the code of another area that is followed, null for none
    /// @param across the indicator to the right; null for the place in the list
    /// @param years the newest so many, 0 for all
    record Years(
            String area,
            @Nullable String other,
            String indicator,
            @Nullable String across,
            int years)
            implements SlideSubject {}

    /// A project: money, dates, measures, decision.
    record OneProject(String area, long project, String title) implements SlideSubject {}

    /// Words of one's own.
    ///
    /// @param text a line for each point
    record Words(String text) implements SlideSubject {}

    /// The parts that this can bring into view one after another unless somebody chooses otherwise.
    default Reveal usualReveal() {
        return switch (this) {
            case Chart chart ->
                    chart.beside() == null ? Reveal.ENGLAND_FIRST : Reveal.ONE_AFTER_ANOTHER;
            case Twins _ -> Reveal.ONE_AFTER_ANOTHER;
            case RankedList _, Comparison _, Tiles _, Years _, OneProject _, Words _ ->
                    Reveal.AT_ONCE;
        };
    }
}
