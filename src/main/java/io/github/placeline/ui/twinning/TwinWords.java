package io.github.placeline.ui.twinning;

import io.github.placeline.analysis.Figures;
import io.github.placeline.analysis.learning.Lesson;
import io.github.placeline.analysis.learning.Twin;
import io.github.placeline.app.twinning.TwinSuggestions.Suggested;
import java.util.Locale;

/// What is said of neighbours as twins.
final class TwinWords {

    private TwinWords() {}

    static String heading(Suggested suggested) {
        return "Who could " + suggested.area().name() + " learn from, and teach?";
    }

    static String intro(Suggested suggested) {
        if (suggested.twins().isEmpty())
            return "No list of statistical neighbours is stored for "
                    + suggested.area().name()
                    + ". Import the published list to see them here.";
        String edition = suggested.edition().isEmpty() ? "" : " (" + suggested.edition() + ")";
        return "Its statistical neighbours%s, the closest first. Better means outside the 95%% interval, or two quarters apart."
                .formatted(edition);
    }

    static String tally(Twin twin) {
        String close = twin.closeness().isEmpty() ? "" : twin.closeness() + ". ";
        return "%sDoes better in %d, less well in %d."
                .formatted(close, twin.betterThere().size(), twin.betterHere().size());
    }

    /// "66.1% there, 58.0% here in 2024/25. Top quarter, third quarter here."
    static String reason(Lesson lesson) {
        Figures figures = Figures.of(lesson.indicator());
        return "%s there, %s here in %s. %s."
                .formatted(
                        figures.figure(lesson.theirs()),
                        figures.figure(lesson.ours()),
                        lesson.latest().label(),
                        basis(lesson.basis()));
    }

    private static String basis(Lesson.Basis basis) {
        return switch (basis) {
            case Lesson.Basis.Tested() -> "More than chance would explain";
            case Lesson.Basis.Bands(var ours, var theirs) ->
                    theirs.words() + ", " + ours.words().toLowerCase(Locale.UK) + " here";
        };
    }
}
