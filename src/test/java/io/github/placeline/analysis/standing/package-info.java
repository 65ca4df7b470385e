@NullMarked
package io.github.placeline.analysis.standing;

import org.jspecify.annotations.NullMarked;
