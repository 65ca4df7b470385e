package io.github.placeline.importing.table.recipe;

import io.github.placeline.importing.cell.DecimalMark;
import io.github.placeline.importing.table.recipe.Elsewhere.Place;
import io.github.placeline.model.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a recipe's text line by line.
final class RecipeReader {

    private final String file;
    private final List<String> lines;
    private final List<ColumnRule> columns = new ArrayList<>();
    private final List<IndicatorTerms> indicators = new ArrayList<>();
    private Recipe recipe =
            new Recipe(
                    "",
                    List.of(),
                    Elsewhere.IN_THE_COLUMNS,
                    Elsewhere.IN_THE_COLUMNS,
                    Elsewhere.IN_THE_COLUMNS,
                    Elsewhere.IN_THE_COLUMNS,
                    DecimalMark.POINT,
                    List.of(),
                    List.of());
    private Part part = Part.HEAD;
    private int line;

    private enum Part {
        HEAD,
        COLUMN,
        INDICATOR
    }

    RecipeReader(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    Recipe read() {
        if (lines.isEmpty() || !withoutMark(lines.getFirst()).equals(RecipeText.FIRST_LINE)) {
            throw Refusal.ofInput(
                    "%s is not a recipe: its first line is not “%s”."
                            .formatted(file, RecipeText.FIRST_LINE));
        }
        for (line = 1; line < lines.size(); line++) {
            String text = lines.get(line).strip();
            if (!text.isEmpty() && !text.startsWith("#")) take(text);
        }
        return new Recipe(
                recipe.name(),
                columns,
                recipe.area(),
                recipe.period(),
                recipe.term(),
                recipe.indicator(),
                recipe.decimalMark(),
                recipe.leftOut(),
                indicators);
    }

    private static String withoutMark(String text) {
        return (text.startsWith("\ufeff") ? text.substring(1) : text).strip();
    }

    private void take(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) throw wrong("has no colon after its first word");
        String word = text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = text.substring(colon + 1).strip();
        switch (word) {
            case "column" -> {
                part = Part.COLUMN;
                columns.add(new ColumnRule(value, Role.LEFT_OUT, "", ""));
            }
            case "what is measured" -> {
                part = Part.INDICATOR;
                indicators.add(IndicatorTerms.named(value));
            }
            default -> {
                switch (part) {
                    case HEAD -> head(word, value);
                    case COLUMN -> column(word, value);
                    case INDICATOR -> indicator(word, value);
                }
            }
        }
    }

    private void head(String word, String value) {
        Recipe r = recipe;
        recipe =
                switch (word) {
                    case "name" -> r.withName(value);
                    case "area" -> r.withArea(elsewhere(value));
                    case "period" -> r.withPeriod(elsewhere(value));
                    case "indicator" -> r.withIndicator(elsewhere(value));
                    case "term" -> with(elsewhere(value), r.decimalMark(), r.leftOut());
                    case "decimal mark" -> with(r.term(), mark(value), r.leftOut());
                    case "rows left out" -> with(r.term(), r.decimalMark(), words(value));
                    default -> throw unknown(word);
                };
    }

    private Recipe with(Elsewhere term, DecimalMark mark, List<String> leftOut) {
        return new Recipe(
                recipe.name(),
                List.of(),
                recipe.area(),
                recipe.period(),
                term,
                recipe.indicator(),
                mark,
                leftOut,
                List.of());
    }

    private void column(String word, String value) {
        ColumnRule rule = columns.removeLast();
        columns.add(
                switch (word) {
                    case "read as" -> rule.withRole(known(Role.of(value), word, value));
                    case "indicator" -> rule.withIndicator(value);
                    case "breakdown" -> rule.withBreakdown(value);
                    default -> throw unknown(word);
                });
    }

    private void indicator(String word, String value) {
        IndicatorTerms t = indicators.removeLast();
        indicators.add(
                switch (word) {
                    case "code" -> t.withCode(value);
                    case "unit" ->
                            new IndicatorTerms(
                                    t.name(),
                                    t.code(),
                                    known(RecipeIndicator.unit(value), word, value),
                                    t.decimals(),
                                    t.polarity(),
                                    t.yearType());
                    case "decimals" ->
                            new IndicatorTerms(
                                    t.name(),
                                    t.code(),
                                    t.unit(),
                                    known(RecipeIndicator.decimals(value), word, value).number(),
                                    t.polarity(),
                                    t.yearType());
                    case "better" ->
                            new IndicatorTerms(
                                    t.name(),
                                    t.code(),
                                    t.unit(),
                                    t.decimals(),
                                    known(RecipeIndicator.polarity(value), word, value),
                                    t.yearType());
                    case "years" ->
                            new IndicatorTerms(
                                    t.name(),
                                    t.code(),
                                    t.unit(),
                                    t.decimals(),
                                    t.polarity(),
                                    known(RecipeIndicator.yearType(value), word, value));
                    default -> throw unknown(word);
                });
    }

    private Elsewhere elsewhere(String value) {
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            return Elsewhere.given(value.substring(1, value.length() - 1));
        }
        Place place =
                Arrays.stream(Place.values())
                        .filter(known -> known.words().equalsIgnoreCase(value))
                        .filter(known -> known != Place.GIVEN)
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        "says “%s”; it can say: in the columns, name of the sheet, title above the table, name of the file, or the words themselves in quotation marks"
                                                .formatted(value)));
        return new Elsewhere(place, "");
    }

    private DecimalMark mark(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "point" -> DecimalMark.POINT;
            case "comma" -> DecimalMark.COMMA;
            default -> throw wrong("says “%s”; it can say: point, comma".formatted(value));
        };
    }

    private static List<String> words(String value) {
        return Stream.of(value.split(";", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private <T> T known(Optional<T> read, String word, String value) {
        return read.orElseThrow(() ->
                wrong("says “%s” after “%s”, which is not known there".formatted(value, word)));
    }

    private Refusal unknown(String word) {
        return wrong("starts with “%s”, which is not known there".formatted(word));
    }

    private Refusal wrong(String what) {
        return Refusal.ofInput(
                "Line %d of the recipe %s %s. Correct it, or make the recipe anew."
                        .formatted(line + 1, file, what));
    }
}
