/// Decks as people put them together: which slides in which order, what is said on them and beside
/// them. No figures: those are read when a slide is shown.
@NullMarked
package io.github.placeline.model.deck;

import org.jspecify.annotations.NullMarked;
