/// Typing or pasting figures into a grid.
@NullMarked
package io.github.placeline.ui.entry;

import org.jspecify.annotations.NullMarked;
