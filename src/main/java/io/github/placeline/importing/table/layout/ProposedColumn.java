package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Role;
import java.util.List;

/// Columns with one kind of heading and what they seem to be.
///
/// @param heading the kind, by which the recipe has a rule for them
/// @param headings as they stand in the file
/// @param samples a few of the texts below them
/// @param role what they are proposed to be read as
/// @param sure whether that needs no question
/// @param why in a few words: "it holds names of areas"
public record ProposedColumn(
        String heading,
        List<String> headings,
        List<String> samples,
        Role role,
        boolean sure,
        String why) {

    public ProposedColumn {
        headings = List.copyOf(headings);
        samples = List.copyOf(samples);
    }

    ProposedColumn surely(Role known, String reason) {
        return new ProposedColumn(heading, headings, samples, known, true, reason);
    }
}
