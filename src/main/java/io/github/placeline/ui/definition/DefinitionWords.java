package io.github.placeline.ui.definition;

import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.List;

/// What the panel says.
final class DefinitionWords {

    private DefinitionWords() {}

    static String of(Unit.Kind kind) {
        return switch (kind) {
            case PERCENT -> "Per cent";
            case NUMBER -> "A number of people or things";
            case RATE -> "A rate, such as per 10,000";
            case SCORE -> "A score, such as points";
            case POUNDS -> "Pounds";
            case UNKNOWN -> "Not said";
        };
    }

    static String of(YearType years) {
        return switch (years) {
            case ACADEMIC -> "Academic, September to August";
            case FINANCIAL -> "Financial, April to March";
            case CALENDAR -> "Calendar years";
            case YEAR_TO_SEPTEMBER -> "Years to 30 September";
            case REPORTING -> "Another yearly count";
            case UNKNOWN -> "Not said";
        };
    }

    static String listed(List<String> words) {
        if (words.size() == 1) return words.getFirst();
        return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }
}
