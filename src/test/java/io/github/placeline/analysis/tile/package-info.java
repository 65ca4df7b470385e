@NullMarked
package io.github.placeline.analysis.tile;

import org.jspecify.annotations.NullMarked;
