/// The gap between an area and its benchmark over time (METHODS 6).
@NullMarked
package io.github.placeline.analysis.gap;

import org.jspecify.annotations.NullMarked;
