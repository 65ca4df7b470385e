@NullMarked
package io.github.placeline.analysis.index;

import org.jspecify.annotations.NullMarked;
