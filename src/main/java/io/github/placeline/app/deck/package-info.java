/// Decks: what a slide shows with the figures as they are known, what has changed since somebody
/// agreed with them, and the way out as pictures.
@NullMarked
package io.github.placeline.app.deck;

import org.jspecify.annotations.NullMarked;
