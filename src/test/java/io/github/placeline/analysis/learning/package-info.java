@NullMarked
package io.github.placeline.analysis.learning;

import org.jspecify.annotations.NullMarked;
