package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.IndicatorTerms;
import java.util.List;

/// Something that a table measures, and what it is in the workspace.
///
/// @param terms what is said of it
/// @param known the indicator of the workspace that it surely is, as the only one; or those with
///   names so close that they may be meant; none where it is new
/// @param sure whether `known` is surely it; a new one is made otherwise
public record ProposedIndicator(IndicatorTerms terms, List<Candidate> known, boolean sure) {

    public ProposedIndicator {
        known = List.copyOf(known);
    }

    /// An indicator of the workspace.
    public record Candidate(String code, String name) {}
}
