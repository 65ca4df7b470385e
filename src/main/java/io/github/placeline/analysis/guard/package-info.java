/// Small numbers: which figures may not leave the app (METHODS 10).
@NullMarked
package io.github.placeline.analysis.guard;

import org.jspecify.annotations.NullMarked;
