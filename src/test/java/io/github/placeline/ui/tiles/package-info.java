@NullMarked
package io.github.placeline.ui.tiles;

import org.jspecify.annotations.NullMarked;
