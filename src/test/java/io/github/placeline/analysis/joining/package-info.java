@NullMarked
package io.github.placeline.analysis.joining;

import org.jspecify.annotations.NullMarked;
