package io.github.placeline.importing;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.plan.Prepared;
import io.github.placeline.model.Progress;
import io.github.placeline.store.KeptRecipe;
import io.github.placeline.store.Workspace;
import org.jspecify.annotations.Nullable;

/// A file of which it is known how to read it.
interface KnownFile {

    /// What it is, in a few words.
    String formatWords();

    /// How its bytes stand for letters; empty where that needs no choice.
    String encodingWords();

    /// Reads all of it. Writes nothing.
    Prepared read(Workspace workspace, Answers answers, Progress progress);

    /// How its tables were read, once they are; null when it needs no recipe.
    @Nullable KeptRecipe recipe();
}
