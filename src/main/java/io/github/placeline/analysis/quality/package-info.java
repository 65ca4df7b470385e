/// What a record lacks: periods that others have, releases that are due.
@NullMarked
package io.github.placeline.analysis.quality;

import org.jspecify.annotations.NullMarked;
