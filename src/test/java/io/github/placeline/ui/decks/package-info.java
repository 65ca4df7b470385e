@NullMarked
package io.github.placeline.ui.decks;

import org.jspecify.annotations.NullMarked;
