package io.github.placeline.ui.imports;

import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.layout.ProposedColumn;
import io.github.placeline.importing.table.layout.ProposedIndicator;
import io.github.placeline.importing.table.recipe.ColumnRule;
import io.github.placeline.importing.table.recipe.Elsewhere;
import io.github.placeline.importing.table.recipe.IndicatorTerms;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.Role;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the columns of a table are read, as a person corrects it. Each correction makes a new
/// recipe. Knows no control; use from the FX thread only.
public final class MappingViewModel {

    private final Proposal proposal;
    private final ReadOnlyObjectWrapper<Recipe> recipe;

    public MappingViewModel(Proposal proposal) {
        this.proposal = proposal;
        this.recipe = new ReadOnlyObjectWrapper<>(proposal.recipe());
    }

    /// The recipe as it is corrected so far.
    public ReadOnlyObjectProperty<Recipe> recipeProperty() {
        return recipe.getReadOnlyProperty();
    }

    public List<ProposedColumn> columns() {
        return proposal.columns();
    }

    public List<ProposedIndicator> indicators() {
        return proposal.indicators();
    }

    /// What Placeline is not sure of, one sentence; empty when nothing.
    public String question() {
        return String.join(" ", proposal.doubts());
    }

    /// What a column is read as now.
    public ColumnRule rule(ProposedColumn column) {
        return recipe.get()
                .rule(column.heading())
                .orElseGet(() -> new ColumnRule(column.heading(), column.role(), "", ""));
    }

    public void read(ProposedColumn column, Role role) {
        recipe.set(recipe.get().withRule(column.heading(), rule -> rule.withRole(role)));
    }

    /// Gives what a column of numbers measures, or the name of a breakdown's characteristic.
    public void name(ProposedColumn column, String text) {
        String words = text.strip();
        recipe.set(
                recipe.get()
                        .withRule(
                                column.heading(),
                                rule ->
                                        rule.role() == Role.BREAKDOWN
                                                ? rule.withBreakdown(words)
                                                : rule.withIndicator(words)));
    }

    /// Whether a column's rule has something to be named.
    public static boolean isNamed(Role role) {
        return role == Role.BREAKDOWN || role == Role.FIGURES;
    }

    public void findArea(Elsewhere where) {
        recipe.set(recipe.get().withArea(where));
    }

    public void findPeriod(Elsewhere where) {
        recipe.set(recipe.get().withPeriod(where));
    }

    public void findIndicator(Elsewhere where) {
        recipe.set(recipe.get().withIndicator(where));
    }

    /// Says which indicator of the workspace a table means.
    ///
    /// @param code its code, empty for a new one
    public void mean(ProposedIndicator indicator, String code) {
        IndicatorTerms terms =
                recipe.get().terms(indicator.terms().name()).orElse(indicator.terms());
        recipe.set(recipe.get().withTerms(terms.withCode(code)));
    }

    /// Why the file cannot be read this way, empty when it can.
    public String obstacle() {
        Recipe now = recipe.get();
        if (now.columns().stream().noneMatch(rule -> rule.role() == Role.FIGURES))
            return "Say which column holds the figures.";
        boolean area =
                now.columns().stream().anyMatch(rule -> rule.role().isArea())
                        || isInHeadings(now, "{area}")
                        || isSaid(now.area());
        if (!area) return "Say which column holds the area, or where else it stands.";
        boolean period =
                now.has(Role.PERIOD) || isInHeadings(now, "{period}") || isSaid(now.period());
        return period ? "" : "Say which column holds the period, or where else it stands.";
    }

    private static boolean isInHeadings(Recipe recipe, String mark) {
        return recipe.columns().stream()
                .anyMatch(rule -> rule.role().isNumeric() && rule.heading().contains(mark));
    }

    private static boolean isSaid(Elsewhere where) {
        return switch (where.place()) {
            case COLUMNS -> false;
            case GIVEN -> !where.text().isBlank();
            case SHEET_NAME, TITLE, FILE_NAME -> true;
        };
    }
}
