/// Tiles: TilesFX as the frame, our own nodes within. No other package knows TilesFX.
@NullMarked
package io.github.placeline.ui.tiles;

import org.jspecify.annotations.NullMarked;
