@NullMarked
package io.github.placeline.analysis.quality;

import org.jspecify.annotations.NullMarked;
