package io.github.placeline.importing;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.importing.plan.PreparedReadings;
import io.github.placeline.importing.table.OfficersTable;
import io.github.placeline.importing.table.OfficersTable.ReadTable;
import io.github.placeline.importing.table.layout.Proposal;
import io.github.placeline.importing.table.recipe.Recipe;
import io.github.placeline.importing.table.recipe.RecipeText;
import io.github.placeline.model.Progress;
import io.github.placeline.model.YearType;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file of tables that are read by a recipe.
final class RecognisedTable implements KnownFile {

    private final OfficersTable table;
    private final @Nullable Recipe given;
    private @Nullable ReadTable read;

    /// @param given the recipe to read it by; null where the one that was kept or proposed is meant
    RecognisedTable(OfficersTable table, @Nullable Recipe given) {
        this.table = table;
        this.given = given;
    }

    Proposal propose(Workspace workspace, Progress progress) {
        return table.propose(workspace, progress);
    }

    @Override
    public String formatWords() {
        return "Table (" + table.format() + ")";
    }

    @Override
    public String encodingWords() {
        return table.encoding();
    }

    @Override
    public Prepared read(Workspace workspace, Answers answers, Progress progress) {
        Map<String, YearType> yearTypes = workspace.indicators().yearTypes();
        ReadTable content = table.read(workspace, given, answers, progress);
        read = content;
        return new PreparedReadings(table.name(), content.content(), yearTypes);
    }

    @Override
    public @Nullable KeptRecipe recipe() {
        ReadTable content = read;
        return content == null
                ? null
                : new KeptRecipe(
                        content.recipe().name(),
                        content.shape(),
                        RecipeText.write(content.recipe()));
    }
}
