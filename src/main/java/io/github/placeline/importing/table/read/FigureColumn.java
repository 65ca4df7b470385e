package io.github.placeline.importing.table.read;

import io.github.placeline.importing.table.layout.Heading;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.importing.table.sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A column of figures with the columns that hold their counts and limits; -1 for one it lacks.
record FigureColumn(
        int column,
        Heading heading,
        ColumnRule rule,
        Map<String, String> breakdown,
        int numerator,
        int denominator,
        int low,
        int high) {

    /// The columns of figures among these.
    ///
    /// @param rules the rule for each column, null where there is none
    static List<FigureColumn> of(List<Heading> headings, IntFunction<@Nullable ColumnRule> rules) {
        List<FigureColumn> figures = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            ColumnRule rule = rules.apply(column);
            if (rule == null || rule.role() != Role.FIGURES) continue;
            Heading heading = headings.get(column);
            figures.add(
                    new FigureColumn(
                            column,
                            heading,
                            rule,
                            parts(rule.breakdown()),
                            beside(Role.NUMERATOR, heading, rule, headings, rules),
                            beside(Role.DENOMINATOR, heading, rule, headings, rules),
                            beside(Role.LOW, heading, rule, headings, rules),
                            beside(Role.HIGH, heading, rule, headings, rules)));
        }
        return figures;
    }

    /// The column of this role whose heading speaks of the same period, term, area and indicator.
    private static int beside(
            Role role,
            Heading figures,
            ColumnRule figuresRule,
            List<Heading> headings,
            IntFunction<@Nullable ColumnRule> rules) {
        for (int column = 0; column < headings.size(); column++) {
            ColumnRule rule = rules.apply(column);
            if (rule == null || rule.role() != role) continue;
            Heading heading = headings.get(column);
            boolean same =
                    heading.period().equals(figures.period())
                            && heading.term().equals(figures.term())
                            && heading.area().equals(figures.area())
                            && (rule.indicator().isEmpty()
                                    || rule.indicator().equals(figuresRule.indicator()))
                            && (rule.breakdown().isEmpty()
                                    || rule.breakdown().equals(figuresRule.breakdown()));
            if (same) return column;
        }
        return -1;
    }

    private static Map<String, String> parts(String breakdown) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : breakdown.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0)
                parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
        }
        return parts;
    }

    LongCell.Beside beside(Row row, String quality) {
        if (numerator < 0 && denominator < 0 && low < 0 && high < 0 && quality.isEmpty())
            return LongCell.Beside.NOTHING;
        return new LongCell.Beside(
                row.cell(numerator < 0 ? Integer.MAX_VALUE : numerator),
                row.cell(denominator < 0 ? Integer.MAX_VALUE : denominator),
                row.cell(low < 0 ? Integer.MAX_VALUE : low),
                row.cell(high < 0 ? Integer.MAX_VALUE : high),
                quality);
    }
}
