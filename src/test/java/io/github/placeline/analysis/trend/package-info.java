@NullMarked
package io.github.placeline.analysis.trend;

import org.jspecify.annotations.NullMarked;
