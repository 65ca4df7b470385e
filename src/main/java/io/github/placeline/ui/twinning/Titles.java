package io.github.placeline.ui.twinning;

import io.github.placeline.app.twinning.TwinningAnswer;
import io.github.placeline.app.twinning.TwinningFacts;
import io.github.placeline.model.Area;
import io.github.placeline.model.Indicator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands over the page.
final class Titles {

    private Titles() {}

    /// "Blackpool and Stoke-on-Trent".
    static String of(TwinningAnswer answer) {
        Area second = answer.second();
        return second == null
                ? answer.first().name()
                : answer.first().name() + " and " + second.name();
    }

    /// "Pupils reaching the standard · % of pupils · Higher is better".
    static String about(TwinningAnswer answer) {
        Indicator indicator = answer.indicator();
        if (indicator == null) return "";
        return Stream.of(indicator.name(), indicator.population(), indicator.polarity().words())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /// "Source: Department for Education. Imported from a.csv and b.csv. Both charts use …".
    static String source(TwinningFacts facts) {
        String publisher = facts.indicator().source();
        String source = publisher.isEmpty() ? "" : "Source: " + publisher + ". ";
        String files =
                facts.files().isEmpty()
                        ? ""
                        : "Imported from " + String.join(", ", facts.files()) + ". ";
        return (source + files + facts.chart().axes()).strip();
    }
}
