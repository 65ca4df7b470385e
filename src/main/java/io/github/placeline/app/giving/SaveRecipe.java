package io.github.placeline.app.giving;

import io.github.placeline.export.WholeFile;
import io.github.placeline.model.Refusal;
import io.github.placeline.store.KeptRecipe;
import java.nio.file.Path;

/// Writes how tables of one shape are read, as the text that people read and correct.
public final class SaveRecipe {

    private SaveRecipe() {}

    /// Writes the file whole or not at all.
    ///
    /// @return one sentence for whoever asked for it
    /// @throws Refusal when the file cannot be written
    public static String write(KeptRecipe recipe, Path file) {
        WholeFile.write(file, recipe.text());
        return "Wrote the recipe “%s” to %s.".formatted(recipe.name(), file);
    }
}
