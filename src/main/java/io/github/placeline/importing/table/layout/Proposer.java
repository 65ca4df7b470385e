package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import io.github.placeline.importing.table.sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Proposes how the tables of a file are read, from their headings and first rows.
public final class Proposer {

    /// Words in the place of an area that mark a row as worked out from the others.
    static final List<String> NO_AREAS =
            List.of("Average", "Mean", "Median", "Minimum", "Maximum", "Min", "Max", "Std dev");

    private final Layouts layouts;
    private final Senses senses;
    private final Map<String, ColumnSample> samples = new LinkedHashMap<>();
    private final List<String> doubts = new ArrayList<>();

    private Proposer(Layouts layouts, Vocabulary vocabulary) {
        this.layouts = layouts;
        this.senses = new Senses(vocabulary);
    }

    /// The proposal for these tables.
    ///
    /// @param format what the file is, in a few words
    public static Proposal propose(
            Layouts layouts, String format, String encoding, Vocabulary vocabulary) {
        return new Proposer(layouts, vocabulary).propose(format, encoding);
    }

    private Proposal propose(String format, String encoding) {
        for (SheetLayout sheet : layouts.tables()) see(sheet);
        Guesses guesses = new ColumnChoice(samples).choose();
        DecimalMarks marks = new DecimalMarks(layouts, guesses);
        marks.doubt(format).ifPresent(doubts::add);
        Surroundings around = new Surroundings(layouts, samples, guesses);
        List<ColumnRule> rules = rules(guesses);
        doubts.addAll(around.doubts());
        Recipe recipe =
                new Recipe(
                        around.name(),
                        rules,
                        around.area(),
                        around.period(),
                        around.term(),
                        around.indicator(),
                        marks.mark(),
                        NO_AREAS,
                        List.of());
        List<IndicatorTerms> terms = new TermsGuess(layouts, samples, recipe).terms();
        for (IndicatorTerms each : terms) recipe = recipe.withTerms(each);
        return new Proposal(
                layouts.file(),
                format,
                encoding,
                recipe,
                new Shape(layouts, around).text(),
                false,
                columns(guesses),
                terms.stream().map(each -> new ProposedIndicator(each, List.of(), true)).toList(),
                doubts,
                layouts.tables().stream().map(Previews::of).limit(Previews.SHEETS).toList(),
                layouts.hidden(),
                layouts.without());
    }

    private void see(SheetLayout sheet) {
        for (int column = 0; column < sheet.headings().size(); column++) {
            Heading heading = sheet.headings().get(column);
            ColumnSample sample = samples.computeIfAbsent(heading.kind(), ColumnSample::new);
            sample.add(heading);
            for (Row row : sheet.first()) {
                if (row.filled() > 1) sample.see(row.cell(column), senses);
            }
        }
    }

    private List<ColumnRule> rules(Guesses guesses) {
        List<ColumnRule> rules = new ArrayList<>();
        boolean named = guesses.has(Role.INDICATOR);
        samples.forEach(
                (kind, sample) -> rules.add(rule(kind, sample, guesses.of(kind).role(), named)));
        return rules;
    }

    private static ColumnRule rule(String kind, ColumnSample sample, Role role, boolean named) {
        return switch (role) {
            case FIGURES -> {
                FigureHeading heading = FigureHeading.of(sample.heading().rest());
                yield new ColumnRule(
                        kind, role, named ? "" : heading.indicator(), heading.breakdown());
            }
            case BREAKDOWN -> new ColumnRule(kind, role, "", sample.words());
            case AREA_NAME,
                    AREA_NUMBER,
                    AREA_CODE,
                    PERIOD,
                    TERM,
                    INDICATOR,
                    NUMERATOR,
                    DENOMINATOR,
                    LOW,
                    HIGH,
                    QUALITY,
                    LEFT_OUT ->
                    new ColumnRule(kind, role, "", "");
        };
    }

    private List<ProposedColumn> columns(Guesses guesses) {
        List<ProposedColumn> columns = new ArrayList<>();
        samples.forEach((kind, sample) -> {
            Guess guess = guesses.of(kind);
            columns.add(
                    new ProposedColumn(
                            kind,
                            sample.headings().stream().map(Heading::text).toList(),
                            sample.shown(),
                            guess.role(),
                            guess.sure(),
                            guess.why()));
        });
        return columns;
    }
}
