@NullMarked
package io.github.placeline.model.deck;

import org.jspecify.annotations.NullMarked;
