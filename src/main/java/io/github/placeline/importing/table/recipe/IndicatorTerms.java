package io.github.placeline.importing.table.recipe;

import io.github.placeline.model.Polarity;
import io.github.placeline.model.Unit;
import io.github.placeline.model.YearType;
import org.jspecify.annotations.Nullable;

/// What somebody says of an indicator that a table names.
///
/// @param name as the table names it
/// @param code the indicator of the workspace that is meant, or the code of a new one; empty when
///   it is found by its name
/// @param decimals or null while nobody has said
public record IndicatorTerms(
        String name,
        String code,
        Unit unit,
        @Nullable Integer decimals,
        Polarity polarity,
        YearType yearType) {

    /// Nothing but its name.
    public static IndicatorTerms named(String name) {
        return new IndicatorTerms(name, "", Unit.UNKNOWN, null, Polarity.UNKNOWN, YearType.UNKNOWN);
    }

    public IndicatorTerms withCode(String other) {
        return new IndicatorTerms(name, other, unit, decimals, polarity, yearType);
    }

    /// Whether a new indicator is fully described by this.
    public boolean isComplete() {
        return !unit.equals(Unit.UNKNOWN) && decimals != null && polarity != Polarity.UNKNOWN;
    }
}
