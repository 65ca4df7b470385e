package io.github.placeline.ui.quality;

import io.github.placeline.app.quality.Finding;
import io.github.placeline.model.Area;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the page says.
final class QualityWords {

    private QualityWords() {}

    /// "Blackpool has 98 things to look at, about 44 indicators."
    ///
    /// @param area null for all areas
    static String sentence(@Nullable Area area, List<Finding> found) {
        String who = area == null ? "This workspace" : area.name();
        if (found.isEmpty()) return who + " has nothing to look at.";
        long indicators =
                found.stream().map(Finding::indicator).filter(Objects::nonNull).distinct().count();
        String things = counted(found.size(), "thing") + " to look at";
        return indicators == 0
                ? "%s has %s.".formatted(who, things)
                : "%s has %s, about %s.".formatted(who, things, counted(indicators, "indicator"));
    }

    /// A finding as one text.
    static String full(Finding finding) {
        return Stream.of(finding.where(), finding.what(), finding.periods())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "))
                + ". "
                + finding.text();
    }

    static String counted(long count, String what) {
        return String.format(Locale.UK, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
