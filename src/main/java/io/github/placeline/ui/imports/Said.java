package io.github.placeline.ui.imports;

import io.github.placeline.importing.answer.Answers;
import io.github.placeline.importing.answer.Fix;
import io.github.placeline.importing.table.recipe.Recipe;
import org.jspecify.annotations.Nullable;

/// What a person has said about a file in hand.
///
/// @param answers about its problems
/// @param recipe how to read its columns; null for the way that was kept or proposed
public record Said(Answers answers, @Nullable Recipe recipe) {

    public static final Said NOTHING = new Said(Answers.NONE, null);

    public static Said readBy(Recipe recipe) {
        return new Said(Answers.NONE, recipe);
    }

    public Said with(Fix fix) {
        return new Said(answers.with(fix), recipe);
    }

    public Said withoutLastAnswer() {
        return new Said(answers.withoutLast(), recipe);
    }
}
