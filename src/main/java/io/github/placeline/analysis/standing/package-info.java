/// Better, similar or worse than a benchmark, and what that is tested with (METHODS 3).
@NullMarked
package io.github.placeline.analysis.standing;

import org.jspecify.annotations.NullMarked;
