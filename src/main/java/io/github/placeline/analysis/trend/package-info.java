/// Whether a series has moved more than chance would explain (METHODS 5).
@NullMarked
package io.github.placeline.analysis.trend;

import org.jspecify.annotations.NullMarked;
