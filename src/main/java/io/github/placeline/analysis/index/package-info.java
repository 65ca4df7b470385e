/// A composite of indicators, always with its parts.
@NullMarked
package io.github.placeline.analysis.index;

import org.jspecify.annotations.NullMarked;
