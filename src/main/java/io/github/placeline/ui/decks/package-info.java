/// Putting decks together: slides in order, what is said on them, a rehearsal.
@NullMarked
package io.github.placeline.ui.decks;

import org.jspecify.annotations.NullMarked;
