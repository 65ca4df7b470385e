package io.github.placeline.importing.table.recipe;

/// How the columns with one kind of heading are read.
///
/// @param heading as it stands above the column, its rows joined by ` / `; a period in it is
///   written `{period}`, a term `{term}`, an area `{area}`, so that one rule serves the columns of
///   all years
/// @param indicator for numbers: what they measure; empty when that stands elsewhere
/// @param breakdown for numbers: whom they count, as `Sex=Boys; Age=11`; for a breakdown: the name
///   of the characteristic; otherwise empty
public record ColumnRule(String heading, Role role, String indicator, String breakdown) {

    public ColumnRule withRole(Role other) {
        return new ColumnRule(heading, other, indicator, breakdown);
    }

    public ColumnRule withIndicator(String other) {
        return new ColumnRule(heading, role, other, breakdown);
    }

    public ColumnRule withBreakdown(String other) {
        return new ColumnRule(heading, role, indicator, other);
    }
}
