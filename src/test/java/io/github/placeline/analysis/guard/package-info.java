@NullMarked
package io.github.placeline.analysis.guard;

import org.jspecify.annotations.NullMarked;
