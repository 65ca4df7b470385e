@NullMarked
package io.github.placeline.analysis.gap;

import org.jspecify.annotations.NullMarked;
