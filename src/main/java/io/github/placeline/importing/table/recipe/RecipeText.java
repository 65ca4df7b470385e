package io.github.placeline.importing.table.recipe;

import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.table.recipe.Elsewhere.Place;
import io.github.placeline.model.Refusal;

/// A recipe as text that people can read and change: lines of `word: what it is`, one part for each
/// kind of heading and for each indicator.
public final class RecipeText {

    static final String FIRST_LINE = "Placeline recipe 1";

    private RecipeText() {}

    /// The recipe as text.
    public static String write(Recipe recipe) {
        StringBuilder text = new StringBuilder();
        line(text, FIRST_LINE);
        line(text, "# How tables of this kind are read. Lines that start with # are remarks.");
        field(text, "name", recipe.name());
        elsewhere(text, "area", recipe.area());
        elsewhere(text, "period", recipe.period());
        elsewhere(text, "term", recipe.term());
        elsewhere(text, "indicator", recipe.indicator());
        field(text, "decimal mark", recipe.decimalMark() == DecimalMark.COMMA ? "comma" : "point");
        if (!recipe.leftOut().isEmpty())
            field(text, "rows left out", String.join("; ", recipe.leftOut()));
        line(text, "");
        line(text, "# read as: " + roles() + ".");
        recipe.columns().forEach(rule -> column(text, rule));
        if (!recipe.indicators().isEmpty()) line(text, "");
        recipe.indicators().forEach(terms -> RecipeIndicator.write(text, terms));
        return text.toString();
    }

    private static String roles() {
        StringBuilder roles = new StringBuilder();
        for (Role role : Role.values()) {
            roles.append(roles.isEmpty() ? "" : ", ").append(role.words());
        }
        return roles.toString();
    }

    private static void column(StringBuilder text, ColumnRule rule) {
        line(text, "");
        field(text, "column", rule.heading());
        field(text, "  read as", rule.role().words());
        if (!rule.indicator().isEmpty()) field(text, "  indicator", rule.indicator());
        if (!rule.breakdown().isEmpty()) field(text, "  breakdown", rule.breakdown());
    }

    private static void elsewhere(StringBuilder text, String word, Elsewhere elsewhere) {
        String where = elsewhere.place().words();
        field(
                text,
                word,
                elsewhere.place() == Place.GIVEN ? "\"" + elsewhere.text() + "\"" : where);
    }

    static void field(StringBuilder text, String word, String value) {
        line(text, word + ": " + value);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    /// The recipe that a text holds.
    ///
    /// @param file what to call the text where something is wrong with it
    /// @throws Refusal when it is no recipe; the sentence names the line
    public static Recipe read(String file, String text) {
        return new RecipeReader(file, text).read();
    }
}
