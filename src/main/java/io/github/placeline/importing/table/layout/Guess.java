package io.github.placeline.importing.table.layout;

import io.github.placeline.importing.table.recipe.Role;

/// What a column seems to be.
///
/// @param why in a few words, for people
record Guess(Role role, boolean sure, String why) {

    static Guess sure(Role role, String why) {
        return new Guess(role, true, why);
    }

    static Guess doubtful(Role role, String why) {
        return new Guess(role, false, why);
    }
}
