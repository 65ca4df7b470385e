@NullMarked
package io.github.placeline.app.deck;

import org.jspecify.annotations.NullMarked;
