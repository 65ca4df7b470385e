package io.github.placeline.importing.table.recipe;

import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The part of a recipe's text that describes one indicator.
final class RecipeIndicator {

    private RecipeIndicator() {}

    static void write(StringBuilder text, IndicatorTerms terms) {
        text.append('\n');
        RecipeText.field(text, "what is measured", terms.name());
        if (!terms.code().isEmpty()) RecipeText.field(text, "  code", terms.code());
        RecipeText.field(text, "  unit", words(terms.unit()));
        Integer decimals = terms.decimals();
        RecipeText.field(text, "  decimals", decimals == null ? "not given" : decimals.toString());
        RecipeText.field(text, "  better", words(terms.polarity()));
        RecipeText.field(text, "  years", words(terms.yearType()));
    }

    private static String words(Unit unit) {
        return switch (unit.kind()) {
            case PERCENT -> "percent";
            case NUMBER -> "number";
            case POUNDS -> "pounds";
            case RATE, SCORE -> unit.words();
            case UNKNOWN -> "not given";
        };
    }

    static Optional<Unit> unit(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "percent", "%" -> Optional.of(Unit.PERCENT);
            case "number" -> Optional.of(Unit.NUMBER);
            case "pounds", "\u00a3" -> Optional.of(Unit.POUNDS);
            case "not given" -> Optional.of(Unit.UNKNOWN);
            case "" -> Optional.empty();
            default -> {
                if (!plain.startsWith("per ")) yield Optional.of(new Unit(Unit.Kind.SCORE, plain));
                yield base(plain).map(Unit::per);
            }
        };
    }

    private static Optional<Integer> base(String words) {
        String digits = words.substring(4).replace(",", "").strip();
        return digits.matches("\\d{1,7}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String words(Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> "higher";
            case LOWER_IS_BETTER -> "lower";
            case NEUTRAL -> "neither";
            case UNKNOWN -> "not given";
        };
    }

    static Optional<Polarity> polarity(String words) {
        return Arrays.stream(Polarity.values())
                .filter(polarity -> words(polarity).equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    private static String words(YearType type) {
        return switch (type) {
            case ACADEMIC -> "academic";
            case FINANCIAL -> "financial";
            case CALENDAR -> "calendar";
            case YEAR_TO_SEPTEMBER -> "year to September";
            case REPORTING -> "other";
            case UNKNOWN -> "not given";
        };
    }

    static Optional<YearType> yearType(String words) {
        return Arrays.stream(YearType.values())
                .filter(type -> words(type).equalsIgnoreCase(words.strip()))
                .findFirst();
    }

    /// Empty when the words are no number of decimals; otherwise the number, or null for "not
    /// given".
    static Optional<Decimals> decimals(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("not given")) return Optional.of(new Decimals(null));
        return plain.matches("[0-6]")
                ? Optional.of(new Decimals(Integer.valueOf(plain)))
                : Optional.empty();
    }

    record Decimals(@Nullable Integer number) {}
}
