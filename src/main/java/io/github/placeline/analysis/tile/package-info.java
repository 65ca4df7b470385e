/// Everything that a tile or an indicator page says of one area and indicator, worked out together.
@NullMarked
package io.github.placeline.analysis.tile;

import org.jspecify.annotations.NullMarked;
