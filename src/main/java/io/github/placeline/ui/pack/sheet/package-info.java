/// Paints pages of a pack as they will be printed.
@NullMarked
package io.github.placeline.ui.pack.sheet;

import org.jspecify.annotations.NullMarked;
