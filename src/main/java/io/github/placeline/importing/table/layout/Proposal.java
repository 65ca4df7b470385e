package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Recipe;
import java.util.List;
import java.util.stream.Collectors;

/// How a file of tables seems to be read: what an officer sees and corrects before it is imported.
///
/// @param file its name
/// @param format what it is, in a few words
/// @param recipe the proposal as a recipe, to be changed and handed to the import
/// @param shape what files look like for which the recipe is used again
/// @param remembered whether the recipe is one that was kept for files of this shape
/// @param doubts what is unclear about the file as a whole, one sentence each
/// @param hidden sheets that are not shown, and so are not read
/// @param without sheets that hold no table
public record Proposal(
        String file,
        String format,
        String encoding,
        Recipe recipe,
        String shape,
        boolean remembered,
        List<ProposedColumn> columns,
        List<ProposedIndicator> indicators,
        List<String> doubts,
        List<SheetPreview> sheets,
        List<String> hidden,
        List<String> without) {

    public Proposal {
        columns = List.copyOf(columns);
        indicators = List.copyOf(indicators);
        doubts = List.copyOf(doubts);
        sheets = List.copyOf(sheets);
        hidden = List.copyOf(hidden);
        without = List.copyOf(without);
    }

    /// Whether the file can be imported by it without a question.
    public boolean isSure() {
        return doubts.isEmpty() && columns.stream().allMatch(ProposedColumn::sure);
    }

    /// What needs an answer, as one sentence; empty when nothing does.
    public String question() {
        String doubtful =
                columns.stream()
                        .filter(column -> !column.sure())
                        .map(column ->
                                "“%s” may be %s: %s"
                                        .formatted(
                                                column.headings().getFirst(),
                                                column.role().words(),
                                                column.why()))
                        .collect(Collectors.joining("; "));
        String whole = String.join(" ", doubts);
        if (doubtful.isEmpty()) return whole;
        return (whole + " Not sure about its columns: " + doubtful + ".").strip();
    }

    public Proposal withIndicators(List<ProposedIndicator> others) {
        return new Proposal(
                file,
                format,
                encoding,
                recipe,
                shape,
                remembered,
                columns,
                others,
                doubts,
                sheets,
                hidden,
                without);
    }

    /// The same file read by a recipe that a person has corrected.
    public Proposal corrected(Recipe recipe) {
        Proposal known = remembering(recipe);
        return new Proposal(
                file,
                format,
                encoding,
                recipe,
                shape,
                remembered,
                known.columns(),
                indicators,
                List.of(),
                sheets,
                hidden,
                without);
    }

    /// The same file read by a recipe that was kept for its shape.
    public Proposal remembering(Recipe kept) {
        List<ProposedColumn> known =
                columns.stream()
                        .map(column ->
                                kept.rule(column.heading())
                                        .map(rule ->
                                                column.surely(rule.role(), "as it was read before"))
                                        .orElse(column))
                        .toList();
        return new Proposal(
                file,
                format,
                encoding,
                kept,
                shape,
                true,
                known,
                indicators,
                List.of(),
                sheets,
                hidden,
                without);
    }
}
